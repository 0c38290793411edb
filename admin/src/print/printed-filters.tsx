import { Typography } from '@mui/material'
import { Fragment, type ReactNode } from 'react'
import { useListContext } from 'react-admin'
import { enums, fieldOf } from '../graph/meta.ts'
import { Value } from '../resource/value.tsx'
import { type Say, useSay } from '../words/words.ts'
import { printWords } from './print-words.ts'

type Conditions = Readonly<Record<string, unknown>>

/** The filters of a list in words, and how much of it is on the page. */
export function PrintedFilters() {
  const say = useSay()
  const { resource, filterValues, total, data } = useListContext()
  const filters = Object.entries(filterValues)
  return (
    <Typography variant="body2" component="div">
      {filters.length > 0 && (
        <div>
          {say(printWords.is, { field: say(printWords.filters) })}
          {filters.map(([name, condition], index) => (
            <Fragment key={name}>
              {index > 0 && '；'}
              {inWords(resource, name, condition, say)}
            </Fragment>
          ))}
        </div>
      )}
      {say(printWords.view, { total: total ?? 0, count: data?.length ?? 0 })}
    </Typography>
  )
}

function inWords(resource: string, name: string, condition: unknown, say: Say): ReactNode {
  if (name === 'q') return say(printWords.search, { text: String(condition) })
  if (name === 'archived') return say('archived')
  const { label, type } = fieldOf(resource, name)
  const field = say(label)
  const { in: chosen, contains, eq, gte, lte } = condition as Conditions
  const value = (given: unknown) => <Value resource={resource} name={name} record={{ id: name, [name]: given }} />
  if (Array.isArray(chosen))
    return say(printWords.is, { field }) + chosen.map((one) => say(enums[type]?.[one] ?? [one, one])).join('、')
  if (typeof contains === 'string') return say(printWords.contains, { field, text: contains })
  return (
    <>
      {eq !== undefined && [say(printWords.is, { field }), <Fragment key="eq">{value(eq)}</Fragment>]}
      {gte !== undefined && [say('from', { field }), ' ', <Fragment key="gte">{value(gte)}</Fragment>, ' ']}
      {lte !== undefined && [say('to', { field }), ' ', <Fragment key="lte">{value(lte)}</Fragment>]}
    </>
  )
}
