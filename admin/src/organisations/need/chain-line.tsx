import { Box, Step, StepLabel, Stepper, type Theme, Typography, useMediaQuery } from '@mui/material'
import { type ReactNode } from 'react'

export type Link = { key: string; title: string; content: ReactNode; isDone: boolean }

/** One chain as a line of steps; what has not come about yet is a step without a tick. */
export function ChainLine({ links }: { links: readonly Link[] }) {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'))
  return (
    <Stepper nonLinear alternativeLabel={!isNarrow} orientation={isNarrow ? 'vertical' : 'horizontal'} sx={{ mt: 1.5 }}>
      {links.map(({ key, title, content, isDone }) => (
        <Step key={key} completed={isDone} active={isDone}>
          <StepLabel
            optional={
              <Box sx={{ typography: 'body2', textAlign: isNarrow ? 'start' : 'center' }}>
                {isDone ? content : <Typography variant="body2">{content}</Typography>}
              </Box>
            }
          >
            {title}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  )
}
