import { Chip, Typography } from '@mui/material'
import { type RaRecord, useTranslate } from 'react-admin'
import { enums, fieldOf, typeOf } from '../graph/meta.ts'
import { formatDate, formatFen, formatFenExactly, formatInstant, formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type Tone } from './description.ts'
import { RecordLink } from './record-link.tsx'
import { ReferenceName } from './reference-name.tsx'

type Props = {
  resource: string
  name: string
  record: RaRecord
  tone?: Readonly<Record<string, Tone>>
  links?: boolean
}

/** One value of a record as people read it: words for choices, names for references, units for money. */
export function Value({ resource, name, record, tone, links = true }: Props) {
  const field = fieldOf(resource, name)
  const language = useLanguage()
  const say = useSay()
  const translate = useTranslate()
  const value: unknown = record[name]
  if (value === null || value === undefined || value === '')
    return (
      <Typography component="span" variant="inherit" sx={{ color: 'text.secondary' }}>
        —
      </Typography>
    )
  if (field.relation === 'one') return <Named record={value as RaRecord} type={field.type} links={links} />
  if (field.reference) return <ReferenceName type={field.reference} id={String(value)} />
  if (field.enum) {
    const word = say(enums[field.type]?.[String(value)] ?? [String(value), String(value)])
    const color = tone?.[String(value)]
    return color ? <Chip size="small" variant="outlined" color={color} label={word} /> : word
  }
  switch (field.type) {
    case 'Boolean':
      return translate(`ra.boolean.${value}`)
    case 'Int':
    case 'Float':
      // a year is a name, not a number
      if (/^year$|Year$/.test(name)) return String(value)
      return formatNumber(Number(value), language)
    case 'Fen':
      return (
        <span title={formatFenExactly(Number(value), language)} style={{ whiteSpace: 'nowrap' }}>
          {formatFen(Number(value), language)}
        </span>
      )
    case 'Date':
      return <span style={{ whiteSpace: 'nowrap' }}>{formatDate(String(value), language)}</span>
    case 'Instant':
      return <span style={{ whiteSpace: 'nowrap' }}>{formatInstant(String(value), language)}</span>
    default:
      return <span style={{ whiteSpace: 'pre-line' }}>{String(value)}</span>
  }
}

function Named({ record, type, links }: { record: RaRecord; type: string; links: boolean }) {
  const { many, title } = typeOf(type)
  const name = String(record[title] ?? record.id)
  return links ? <RecordLink resource={many} id={record.id} text={name} /> : name
}

/** Numbers stand at the right edge of their column. */
export const isNumeric = (resource: string, name: string): boolean =>
  ['Int', 'Float', 'Fen'].includes(fieldOf(resource, name).type)
