import { Alert, Skeleton } from '@mui/material'
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView'
import { TreeItem } from '@mui/x-tree-view/TreeItem'
import { useNavigate } from 'react-router-dom'
import { useAsked } from '../figures/use-asked.ts'
import { useSay } from '../words/words.ts'
import { placeTree } from './dashboard.documents.ts'
import { type Place, PlaceLabel } from './place-label.tsx'

type List<Item> = { total: number; items: Item[] } | null
type Street = Place & { communities: List<Place> }
type Answer = { districts: { items: (Place & { streets: List<Street> })[] } }

/** District, streets, communities, each with the part its committee plays (S1); Enter on a community opens its page. */
export default function PlaceTree() {
  const say = useSay()
  const navigate = useNavigate()
  const { data, problem } = useAsked<Answer>([placeTree])
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <Skeleton variant="rounded" height={300} />
  const districts = data.districts.items
  return (
    <SimpleTreeView
      aria-label={say('placeTree')}
      defaultExpandedItems={districts.map(({ id }) => id)}
      sx={{ maxHeight: 340, overflowY: 'auto' }}
      onSelectedItemsChange={(_, id) => id?.startsWith('/') && navigate(id)}
    >
      {districts.map((district) => (
        <TreeItem key={district.id} itemId={district.id} label={<PlaceLabel place={district} />}>
          {district.streets?.items.map((street) => (
            <TreeItem
              key={street.id}
              itemId={street.id}
              label={
                <PlaceLabel place={street} note={say('communitiesOf', { count: street.communities?.total ?? 0 })} />
              }
            >
              {street.communities?.items.map((community) => (
                <TreeItem
                  key={community.id}
                  itemId={`/communities/${community.id}/show`}
                  label={<PlaceLabel place={community} />}
                />
              ))}
            </TreeItem>
          ))}
        </TreeItem>
      ))}
    </SimpleTreeView>
  )
}
