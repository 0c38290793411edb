import Campaign from '@mui/icons-material/Campaign'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { listStateTone } from './list-state-tone.ts'
import { NeedActs } from './match/need-acts.tsx'
import { WeeklyTimesField } from './weekly-times/weekly-times-field.tsx'

const NeedChain = lazyPart(() => import('./need/need-chain.tsx'))
const BoardButton = lazyPart(() => import('./board/board-button.tsx'))

export const need = resource('needs', {
  icon: Campaign,
  list: ['name', 'state', 'category', 'community', 'unit', 'neededOn'],
  filters: ['state', 'communityId', 'category', 'streetId', 'neededOn', 'audience', 'confirmedAt', 'sample'],
  form: [
    'name',
    'category',
    'state',
    'communityId',
    'streetId',
    'unitId',
    'neededOn',
    'meetingId',
    'agendaItem',
    'weeklyTimes',
    'capacity',
    'audience',
    'detail',
    'riskNote',
  ],
  inputs: { weeklyTimes: WeeklyTimesField },
  sort: ['createdAt', 'DESC'],
  tone: listStateTone,
  tools: () => (
    <Suspense>
      <BoardButton />
    </Suspense>
  ),
  pageActs: NeedActs,
  overview: NeedChain,
  bulk: ['state'],
})
