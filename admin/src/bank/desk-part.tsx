import { Box, Card, Typography } from '@mui/material'
import { type ReactNode } from 'react'

/** A part of the desk under its heading. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" aria-label={title} sx={{ mt: 2 }}>
    <Typography variant="h6" component="h3">
      {title}
    </Typography>
    <Card sx={{ px: 2, py: 1 }}>{children}</Card>
  </Box>
)

/** A line of the desk: what, how much, and what may be done with it. */
export const Row = ({ name, value, children }: { name: string; value: string; children?: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, minHeight: 44 }}>
    <Typography sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>{name}</Typography>
    <Typography>{value}</Typography>
    {children}
  </Box>
)
