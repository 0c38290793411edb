import { Box, Button, Typography } from '@mui/material'
import { type RaRecord, useCreatePath, useResourceDefinitions } from 'react-admin'
import { Link } from 'react-router-dom'
import { metaOf, typeNameOf, types } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { type Page } from './description.ts'

/** The field by which `target` points back at `type`, when there is exactly one. */
function backReference(target: string, type: string): string | undefined {
  const back = Object.entries(types[target]?.fields ?? {}).filter(([, field]) => field.reference === type)
  return back.length === 1 ? back[0]?.[0] : undefined
}

/** The lists that belong to a record: how many each has, and a link to it filtered to this record. */
export function Related({ page, record }: { page: Page; record: RaRecord }) {
  const say = useSay()
  const path = useCreatePath()
  const definitions = useResourceDefinitions()
  const lists = Object.entries(metaOf(page.resource).fields).filter(
    ([name, field]) => field.relation === 'many' && record[name],
  )
  if (!lists.length) return null
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="h6" component="h3" gutterBottom>
        {say('related')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {lists.map(([name, field]) => {
          const target = types[field.type]?.many
          const back = backReference(field.type, typeNameOf(page.resource))
          const text = `${say(field.label)} ${record[name].total}`
          if (!target || !back || !definitions[target]?.hasList)
            return (
              <Button key={name} variant="outlined" color="inherit" disabled>
                {text}
              </Button>
            )
          const filter = encodeURIComponent(JSON.stringify({ [back]: { eq: record.id } }))
          return (
            <Button
              key={name}
              variant="outlined"
              color="inherit"
              component={Link}
              to={`${path({ resource: target, type: 'list' })}?filter=${filter}`}
            >
              {text}
            </Button>
          )
        })}
      </Box>
    </Box>
  )
}
