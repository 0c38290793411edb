import { Card, CardContent, Skeleton, Typography } from '@mui/material'
import { type ReactNode, Suspense } from 'react'

/** A part of the dashboard with its heading; what it shows may still be on its way. */
export const Panel = ({ title, children }: { title: string; children: ReactNode }) => (
  <Card component="section">
    <CardContent>
      <Typography variant="h6" component="h3" gutterBottom>
        {title}
      </Typography>
      <Suspense fallback={<Skeleton variant="rounded" height={300} />}>{children}</Suspense>
    </CardContent>
  </Card>
)
