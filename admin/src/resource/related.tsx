import { Box, Typography } from '@mui/material'
import { type RaRecord } from 'react-admin'
import { type FieldMeta, metaOf } from '../graph/meta.ts'
import { subgraphs } from '../shell/subgraphs.ts'
import { useSay } from '../words/words.ts'
import { type Page } from './description.ts'
import { RelatedList } from './related-list.tsx'

type Listed = readonly [name: string, field: FieldMeta]

/** The lists that belong to a record, whichever subgraph keeps them: how many each has, and the newest of them. */
export function Related({ page, record }: { page: Page; record: RaRecord }) {
  const { fields, subgraph: own } = metaOf(page.resource)
  const lists = Object.entries(fields).filter(([name, field]) => field.relation === 'many' && record[name])
  return subgraphs.map((subgraph) => {
    const listed = lists.filter(([, { from = own }]) => from === subgraph)
    return listed.length > 0 && <FromSubgraph key={subgraph} name={subgraph} lists={listed} record={record} />
  })
}

type Props = { name: (typeof subgraphs)[number]; lists: readonly Listed[]; record: RaRecord }

function FromSubgraph({ name, lists, record }: Props) {
  const say = useSay()
  const empty = lists.filter(([list]) => record[list].total === 0)
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h6" component="h3" gutterBottom>
        {say(name)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))' }}>
        {lists
          .filter(([list]) => record[list].total > 0)
          .map(([list, field]) => (
            <RelatedList key={list} field={field} page={record[list]} record={record} />
          ))}
      </Box>
      {empty.length > 0 && (
        <Typography sx={{ mt: 1, color: 'text.secondary' }}>
          {say('noneOf', { lists: empty.map(([, { label }]) => say(label)).join('、') })}
        </Typography>
      )}
    </Box>
  )
}
