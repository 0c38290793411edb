import { useState } from 'react'
import { cellOf, cellsOf, days, parts, timesOf } from '../../organisations/weekly-times/weekly-cells.ts'
import { useSay } from '../language/language.ts'
import { unitWords } from './unit-words.ts'

type Props = { times: string | null; inWords?: string | null }

/** When in a week: days by parts of the day, each a tile to tap; exact hours stay until one is tapped. */
export function WeeklyTimes({ times, inWords }: Props) {
  const say = useSay()
  const [chosen, setChosen] = useState(times ?? '')
  const cells = cellsOf(chosen)
  const isExact = chosen !== '' && chosen !== timesOf(cells)
  const toggle = (cell: number) => setChosen(timesOf(cells.map((is, at) => (at === cell ? !is : is))))
  return (
    <fieldset className="week">
      <legend>{say(unitWords.weeklyTimes)}</legend>
      <input type="hidden" name="weeklyTimes" value={chosen} />
      {isExact && <p className="quiet">{`${say(unitWords.exactTimes)}${inWords ?? chosen}`}</p>}
      <table>
        <thead>
          <tr>
            <td />
            {parts.map(({ hours, label }) => (
              <th key={hours} scope="col">
                {say(label)}
                <small>{hours.replace('-', '-\u200b')}</small>
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
                  <td key={hours}>
                    <label>
                      <input
                        type="checkbox"
                        aria-label={`${say(day)}${say(label)}`}
                        checked={cells[cell] ?? false}
                        onChange={() => toggle(cell)}
                      />
                    </label>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}
