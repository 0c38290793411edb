import { Card, CardContent, Typography } from '@mui/material'

type Line = { id: string; text: string }
type Props = { title: string; none: string; children?: readonly Line[] }

/** A heading and lines of text under it, or that there is none. */
export const Kept = ({ title, none, children = [] }: Props) => (
  <Card>
    <CardContent>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {children.length === 0 && <Typography color="text.secondary">{none}</Typography>}
      {children.map(({ id, text }) => (
        <Typography key={id}>{text}</Typography>
      ))}
    </CardContent>
  </Card>
)
