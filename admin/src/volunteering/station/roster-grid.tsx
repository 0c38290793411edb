import { Box } from '@mui/material'
import { type KeyboardEvent, useRef, useState } from 'react'
import { formatDay } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { RosterCell } from './roster-cell.tsx'
import { rosterWords } from './roster-words.ts'
import { type Cell, stepFrom } from './step.ts'

export const halves = ['MORNING', 'AFTERNOON'] as const

/** Somebody on duty in a half-day. */
export type Duty = {
  id: string
  name: string
  servesOn: string
  half: (typeof halves)[number]
  volunteer: { id: string; displayName: string } | null
}

type Props = { stationId: string; days: readonly string[]; duties: readonly Duty[] | undefined }

/** A week by half-days. One cell takes part in the order of Tab; from there the arrow keys lead to the others. */
export function RosterGrid({ stationId, days, duties }: Props) {
  const say = useSay()
  const language = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<Cell>({ row: 0, column: 0 })
  function onKeyDown(event: KeyboardEvent) {
    const next = stepFrom(current, event.key, { rows: halves.length, columns: days.length })
    if (!next) return
    event.preventDefault()
    setCurrent(next)
    grid.current?.rows[next.row + 1]?.cells[next.column + 1]?.querySelector('a')?.focus()
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        ref={grid}
        role="grid"
        aria-label={say(rosterWords.title)}
        aria-busy={!duties}
        onKeyDown={onKeyDown}
        sx={{
          borderCollapse: 'collapse',
          width: '100%',
          minWidth: 640,
          '& th, & td': { border: 1, borderColor: 'divider', p: 0 },
        }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ width: 64 }}>
              {say(rosterWords.half)}
            </Box>
            {days.map((day) => (
              <th key={day} scope="col">
                {formatDay(day, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {halves.map((half, row) => (
            <tr key={half}>
              <th scope="row">{say(rosterWords[half])}</th>
              {days.map((servesOn, column) => (
                <Box component="td" role="gridcell" key={servesOn} sx={{ verticalAlign: 'top' }}>
                  <RosterCell
                    at={{ stationId, servesOn, half }}
                    duties={duties?.filter((duty) => duty.servesOn === servesOn && duty.half === half)}
                    isCurrent={current.row === row && current.column === column}
                    onFocus={() => setCurrent({ row, column })}
                  />
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
