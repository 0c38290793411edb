import Topic from '@mui/icons-material/TopicOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const AgendaItemActs = lazyPart(() => import('./meeting/agenda-item-acts.tsx'))

export const agendaItem = resource('agendaItems', {
  icon: Topic,
  list: [
    'name',
    'state',
    'kind',
    'conference',
    'meeting',
    'unit',
    'organisation',
    'need',
    'raisedOn',
    'major',
    'internal',
  ],
  filters: [
    'state',
    'kind',
    'major',
    'internal',
    'conferenceId',
    'meetingId',
    'unitId',
    'organisationId',
    'needId',
    'raisedOn',
    'streetId',
    'communityId',
    'sample',
  ],
  form: [
    'name',
    'conferenceId',
    'meetingId',
    'kind',
    'detail',
    'unitId',
    'organisationId',
    'needId',
    'major',
    'internal',
    'raisedOn',
  ],
  sort: ['raisedOn', 'DESC'],
  tone: {
    RAISED: 'warning',
    ACCEPTED: 'info',
    DISCUSSED: 'info',
    DECIDED: 'info',
    ACTION: 'warning',
    VERIFIED: 'success',
    CLOSED: 'success',
    DECLINED: 'default',
  },
  acts: () => (
    <Suspense>
      <AgendaItemActs />
    </Suspense>
  ),
})
