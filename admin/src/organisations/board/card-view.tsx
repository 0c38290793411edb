import { Card, CardActionArea, Typography } from '@mui/material'
import { type ReactNode } from 'react'

type Props = { id: string; title: string; lines: readonly ReactNode[]; onOpen: () => void }

/** One card of the board: a button, found by arrow keys, and something to drag. */
export function CardView({ id, title, lines, onOpen }: Props) {
  return (
    <Card component="li" variant="outlined" sx={{ flexShrink: 0 }}>
      <CardActionArea
        draggable
        data-card={id}
        onClick={onOpen}
        onDragStart={({ dataTransfer }) => dataTransfer.setData('text/plain', id)}
        sx={{ px: 1.25, py: 1 }}
      >
        <Typography component="span" sx={{ display: 'block', fontWeight: 600, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {lines.filter(Boolean).map((line, at) => (
          <Typography
            // lines have no names of their own, and their number and order stay
            key={String(at)}
            component="span"
            variant="body2"
            sx={{ display: 'block', color: 'text.secondary', overflowWrap: 'anywhere' }}
          >
            {line}
          </Typography>
        ))}
      </CardActionArea>
    </Card>
  )
}
