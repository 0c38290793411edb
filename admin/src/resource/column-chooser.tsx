import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import { Box, Button, Checkbox, FormControlLabel, IconButton, Typography } from '@mui/material'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { fieldOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { columnWords } from './column-words.ts'
import { type Columns } from './columns.ts'
import { type Page } from './description.ts'
import { moved } from './moved.ts'
import { columnsOf } from './showable.ts'

/** Ticks and orders the columns of a list; every change shows at once. */
export default function ColumnChooser({ page, columns }: { page: Page; columns: Columns }) {
  const say = useSay()
  const { chosen, choose, reset, isChosen } = columns
  const others = columnsOf(page.resource).filter((name) => !chosen.includes(name))
  const label = (name: string) => say(fieldOf(page.resource, name).label)
  const { box, keepFocus } = useFocusKept(chosen)
  const move = (name: string, by: -1 | 1) => {
    keepFocus(`${name}${by}`)
    choose(moved(chosen, name, by))
  }
  return (
    <Box ref={box} sx={{ p: 2, width: 340, maxWidth: '100%' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {say(columnWords.hint)}
      </Typography>
      <Group label={say(columnWords.shown)}>
        {chosen.map((name, index) => (
          <Box key={name} sx={{ display: 'flex', alignItems: 'center' }}>
            <Tick
              label={label(name)}
              checked
              disabled={index === 0}
              title={index === 0 ? say(columnWords.first) : undefined}
              onChange={() => choose(chosen.filter((other) => other !== name))}
            />
            {index > 0 &&
              ([-1, 1] as const).map((by) => (
                <IconButton
                  key={by}
                  size="small"
                  data-move={`${name}${by}`}
                  aria-label={say(columnWords[by < 0 ? 'up' : 'down'], { name: label(name) })}
                  aria-disabled={by < 0 ? index === 1 : index === chosen.length - 1}
                  onClick={() => move(name, by)}
                  sx={{ '&[aria-disabled=true]': { color: 'text.disabled' } }}
                >
                  {by < 0 ? <ArrowUpward fontSize="small" /> : <ArrowDownward fontSize="small" />}
                </IconButton>
              ))}
          </Box>
        ))}
      </Group>
      {others.length > 0 && (
        <Group label={say(columnWords.others)}>
          {others.map((name) => (
            <Tick key={name} label={label(name)} checked={false} onChange={() => choose([...chosen, name])} />
          ))}
        </Group>
      )}
      <Button size="small" disabled={!isChosen} onClick={reset} sx={{ mt: 1 }}>
        {say(columnWords.reset)}
      </Button>
    </Box>
  )
}

const Group = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box role="group" aria-label={label}>
    <Typography variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
      {label}
    </Typography>
    {children}
  </Box>
)

type TickProps = { label: string; checked: boolean; disabled?: boolean; title?: string; onChange: () => void }

const Tick = ({ label, title, ...box }: TickProps) => (
  <FormControlLabel
    label={label}
    title={title}
    sx={{ flexGrow: 1, display: 'flex', minHeight: 34 }}
    control={<Checkbox size="small" sx={{ py: 0.5 }} {...box} />}
  />
)

/** A row that changes its place takes its button along, and with it the keyboard. */
function useFocusKept(order: readonly string[]) {
  const box = useRef<HTMLDivElement>(null)
  const [wanted, keepFocus] = useState<string>()
  useLayoutEffect(() => {
    if (wanted && order) box.current?.querySelector<HTMLElement>(`[data-move="${wanted}"]`)?.focus()
  }, [order, wanted])
  return { box, keepFocus }
}
