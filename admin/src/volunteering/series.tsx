import EventRepeat from '@mui/icons-material/EventRepeat'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const SeriesActs = lazyPart(() => import('./series/series-acts.tsx'))

export const series = resource('seriesList', {
  icon: EventRepeat,
  list: ['name', 'rule', 'community', 'kind', 'lastHeldOn', 'nextOn'],
  filters: ['kind', 'communityId', 'streetId', 'stationId', 'organisationId', 'sample'],
  form: [
    'name',
    'kind',
    'communityId',
    'streetId',
    'venueId',
    'stationId',
    'organisationId',
    'rule',
    'startsOn',
    'endsOn',
    'startsAtTime',
    'minutes',
    'seats',
  ],
  sort: ['name', 'ASC'],
  acts: () => (
    <Suspense>
      <SeriesActs />
    </Suspense>
  ),
})
