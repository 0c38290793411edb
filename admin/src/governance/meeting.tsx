import EventNote from '@mui/icons-material/EventNote'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const MeetingActs = lazyPart(() => import('./meeting/meeting-acts.tsx'))

export const meeting = resource('meetings', {
  icon: EventNote,
  list: ['name', 'state', 'heldOn', 'conference', 'committee', 'venue', 'attendedCount'],
  filters: ['state', 'heldOn', 'conferenceId', 'committeeId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'conferenceId', 'committeeId', 'state', 'heldOn', 'venueId', 'attendedCount'],
  sort: ['heldOn', 'DESC'],
  pageActs: () => (
    <Suspense>
      <MeetingActs />
    </Suspense>
  ),
})
