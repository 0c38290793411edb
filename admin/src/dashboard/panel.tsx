import { Card, CardContent, Typography } from '@mui/material'
import { type ReactNode } from 'react'

/** A part of the dashboard with its heading. */
export const Panel = ({ title, children }: { title: string; children: ReactNode }) => (
  <Card component="section">
    <CardContent>
      <Typography variant="h6" component="h3" gutterBottom>
        {title}
      </Typography>
      {children}
    </CardContent>
  </Card>
)
