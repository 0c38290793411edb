import { Alert, Box, Skeleton } from '@mui/material'
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView'
import { TreeItem } from '@mui/x-tree-view/TreeItem'
import { type ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { useAsked } from '../figures/use-asked.ts'
import { SampleChip } from '../resource/sample-chip.tsx'
import { useSay } from '../words/words.ts'

type Community = { id: string; name: string; sample: boolean }
type Answer = {
  streets: { items: { id: string; name: string; communities: { total: number; items: Community[] } | null }[] }
}

const document =
  'query PlaceTree { streets(perPage: 200, sort: [{field: CODE}]) { items { id name communities(perPage: 200, sort: [{field: SAMPLE}, {field: NAME}]) { total items { id name sample } } } } }'

/** District, streets, communities; Enter on a community opens its page. */
export default function PlaceTree() {
  const say = useSay()
  const navigate = useNavigate()
  const { data, problem } = useAsked<Answer>([document])
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <Skeleton variant="rounded" height={300} />
  return (
    <SimpleTreeView
      aria-label={say('placeTree')}
      defaultExpandedItems={['district']}
      sx={{ maxHeight: 340, overflowY: 'auto' }}
      onSelectedItemsChange={(_, id) => id?.startsWith('/') && navigate(id)}
    >
      <TreeItem itemId="district" label={say('district')}>
        {data.streets.items.map((street) => (
          <TreeItem
            key={street.id}
            itemId={street.id}
            label={<Place name={street.name} note={say('communitiesOf', { count: street.communities?.total ?? 0 })} />}
          >
            {street.communities?.items.map((community) => (
              <TreeItem
                key={community.id}
                itemId={`/communities/${community.id}/show`}
                label={<Place name={community.name} mark={<SampleChip record={community} />} />}
              />
            ))}
          </TreeItem>
        ))}
      </TreeItem>
    </SimpleTreeView>
  )
}

const Place = ({ name, note, mark }: { name: string; note?: string; mark?: ReactNode }) => (
  <Box component="span">
    {name}
    {mark}
    {note && (
      <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: 13 }}>
        {note}
      </Box>
    )}
  </Box>
)
