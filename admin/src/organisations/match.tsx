import Handshake from '@mui/icons-material/Handshake'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { MatchActs } from './match/match-acts.tsx'
import { matchStateTone } from './match-state-tone.ts'

const BoardButton = lazyPart(() => import('./board/board-button.tsx'))

export const match = resource('matches', {
  icon: Handshake,
  list: ['need', 'state', 'offer', 'resource', 'score', 'reasons', 'scheduledOn', 'community'],
  filters: ['state', 'category', 'communityId', 'streetId', 'needId', 'scheduledOn', 'sample'],
  form: [],
  sort: ['createdAt', 'DESC'],
  tone: matchStateTone,
  pageActs: MatchActs,
  tools: () => (
    <Suspense>
      <BoardButton />
    </Suspense>
  ),
})
