import { Box, Button, Typography } from '@mui/material'
import { type ReactNode, useId, useState } from 'react'
import { useSay } from '../../words/words.ts'
import { boardWords } from './board-words.ts'
import { type ColumnName, columns } from './column.ts'
import { STEP } from './use-board.ts'

type Props = {
  name: ColumnName
  total: number
  shown: number
  onMore: () => void
  onDrop: (card: string) => void
  children: ReactNode
}

/** A column of the board, that cards can be dropped on; of many cards the first, the rest at a tap. */
export function ColumnView({ name, total, shown, onMore, onDrop, children }: Props) {
  const say = useSay()
  const titleId = useId()
  const [isOver, setOver] = useState(false)
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      data-column={name}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop(event.dataTransfer.getData('text/plain'))
      }}
      sx={{
        flex: '1 0 228px',
        maxWidth: 340,
        scrollSnapAlign: 'start',
        borderRadius: 1,
        p: 1,
        bgcolor: isOver ? 'action.selected' : 'action.hover',
      }}
    >
      <Typography id={titleId} component="h3" sx={{ fontWeight: 600, mb: 1 }}>
        {say(columns[name].title)}（{total}）
      </Typography>
      {total === 0 && <Typography sx={{ color: 'text.secondary' }}>{say(boardWords.none)}</Typography>}
      <Box component="ul" sx={{ display: 'grid', gap: 1, listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
      {total > shown && (
        <Button fullWidth color="inherit" onClick={onMore} sx={{ mt: 1 }}>
          {say(boardWords.more, { count: String(Math.min(STEP, total - shown)) })}
        </Button>
      )}
    </Box>
  )
}
