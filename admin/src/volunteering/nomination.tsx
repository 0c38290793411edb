import EmojiEvents from '@mui/icons-material/EmojiEvents'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const NominationActs = lazyPart(() => import('./steps/nomination-acts.tsx'))

export const nomination = resource('nominations', {
  icon: EmojiEvents,
  list: ['name', 'nominee', 'state', 'activity', 'consentedOn', 'community'],
  filters: ['state', 'activityId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'activityId', 'nominee', 'merit', 'consentedOn'],
  sort: ['name', 'ASC'],
  tone: { PROPOSED: 'info', REVIEWED: 'info', PUBLISHED: 'success', AWARDED: 'success', DECLINED: 'default' },
  acts: () => (
    <Suspense>
      <NominationActs />
    </Suspense>
  ),
})
