import { Box, Card, CardContent, Typography } from '@mui/material'
import { type ReactNode } from 'react'

type Line = { id: string; text: string; act?: ReactNode }
type Props = { title: string; none: string; children?: readonly Line[] }

/** A heading and lines of text under it, each with what can be done with it, or that there is none. */
export const Kept = ({ title, none, children = [] }: Props) => (
  <Card>
    <CardContent>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {children.length === 0 && <Typography color="text.secondary">{none}</Typography>}
      {children.map(({ id, text, act }) => (
        <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 32 }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{text}</Typography>
          {act}
        </Box>
      ))}
    </CardContent>
  </Card>
)
