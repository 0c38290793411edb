import { Card, Link, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { type RaRecord, useCreatePath, useResourceDefinitions } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { loadLabels } from '../graph/labels.ts'
import { enums, type FieldMeta, knownFieldsOf, typeOf } from '../graph/meta.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { RecordLink } from './record-link.tsx'
import { SampleChip } from './sample-chip.tsx'

type Props = { field: FieldMeta; page: { total: number; items: RaRecord[] }; record: RaRecord }

/** One list of a record: its newest rows, and the way to all of them. */
export function RelatedList({ field, page: { total, items }, record }: Props) {
  const say = useSay()
  const language = useLanguage()
  const path = useCreatePath()
  const definitions = useResourceDefinitions()
  const { many, title, label } = typeOf(field.type)
  const named = useFieldOf(many, title)
  const nameOf = (item: RaRecord) => {
    const word = named?.enum && enums[named.type]?.[item[title]]
    if (word) return say(word)
    const value = item[title]
    return named?.type === 'Date' && value ? formatDate(value, language) : String(value ?? say(label))
  }
  const filter = field.back && encodeURIComponent(JSON.stringify({ [field.back]: { eq: record.id } }))
  const leads = filter && definitions[many]?.hasList
  return (
    <Card sx={{ px: 2, py: 1.25 }}>
      <Typography component="h4" sx={{ fontWeight: 600 }}>
        {say(field.label)}
      </Typography>
      <Typography component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <li key={item.id}>
            <RecordLink resource={many} id={item.id} text={nameOf(item)} />
            <SampleChip record={item} />
          </li>
        ))}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }}>
        {leads ? (
          <Link
            component={RouterLink}
            to={`${path({ resource: many, type: 'list' })}?filter=${filter}`}
            sx={{ color: 'text.secondary' }}
          >
            {say('all', { count: total })}
          </Link>
        ) : (
          say('all', { count: total })
        )}
      </Typography>
    </Card>
  )
}

/** What is known of the field a list is titled by; its words come with the labels of its subgraph, which the page has not loaded. */
function useFieldOf(resource: string, name: string): FieldMeta | undefined {
  const [, setLoaded] = useState(false)
  const known = knownFieldsOf(resource)[name]
  const isMissing = !known && name !== 'name'
  useEffect(() => {
    // without them the codes stand there
    if (isMissing)
      loadLabels(resource).then(
        () => setLoaded(true),
        () => undefined,
      )
  }, [resource, isMissing])
  return known
}
