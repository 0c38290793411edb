import { Box, Checkbox, FormLabel } from '@mui/material'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useSay } from '../../words/words.ts'
import { type Cells, cellOf, days, parts } from './weekly-cells.ts'

type Props = { legend: string; cells: Cells; onChange: (cells: Cells) => void; onLeave: () => void }

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -parts.length,
  ArrowDown: parts.length,
  ArrowLeft: -1,
  ArrowRight: 1,
}

/** Seven days of three parts, each to be chosen: by a tap, or by arrow keys and the space bar, with one stop for the tabulator. */
export function WeeklyGrid({ legend, cells, onChange, onLeave }: Props) {
  const say = useSay()
  const [current, setCurrent] = useState(0)
  const boxes = useRef<(HTMLInputElement | null)[]>([])
  function move(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    boxes.current[current + step]?.focus()
  }
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }} onKeyDown={move} onBlur={onLeave}>
      <FormLabel component="legend" sx={{ fontSize: '0.8em' }}>
        {legend}
      </FormLabel>
      <Box component="table" sx={{ borderCollapse: 'collapse', '& th': { fontWeight: 400, px: 1 } }}>
        <thead>
          <tr>
            <td />
            {parts.map(({ hours, label }) => (
              <th key={hours} scope="col">
                {say(label)}
                <Box component="span" sx={{ display: 'block', fontSize: '0.8em', color: 'text.secondary' }}>
                  {hours}
                </Box>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day, row) => (
            <tr key={day[1]}>
              <th scope="row">{say(day)}</th>
              {parts.map(({ hours, label }, column) => {
                const cell = cellOf(row, column)
                return (
                  <Box component="td" key={hours} sx={{ p: 0, textAlign: 'center' }}>
                    <Checkbox
                      checked={cells[cell] ?? false}
                      onChange={(_, is) => onChange(cells.map((was, at) => (at === cell ? is : was)))}
                      onFocus={() => setCurrent(cell)}
                      slotProps={{
                        input: {
                          'aria-label': `${say(day)}${say(label)}`,
                          tabIndex: cell === current ? 0 : -1,
                          ref: (box: HTMLInputElement | null) => {
                            boxes.current[cell] = box
                          },
                        },
                      }}
                    />
                  </Box>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
