import Redeem from '@mui/icons-material/RedeemOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const RedemptionActs = lazyPart(() => import('./redemption/acts.tsx'))
const DeskButton = lazyPart(() => import('../bank/desk-button.tsx'))

export const redemption = resource('redemptions', {
  icon: Redeem,
  list: ['state', 'reward', 'volunteer', 'minutes', 'collectBy', 'collectedAt'],
  filters: ['state', 'rewardId', 'volunteerId', 'collectBy', 'communityId', 'streetId', 'sample'],
  form: [],
  sort: ['collectBy', 'DESC'],
  tone: { REQUESTED: 'info', RESERVED: 'info', COLLECTED: 'success', EXPIRED: 'warning' },
  acts: () => (
    <Suspense>
      <RedemptionActs />
    </Suspense>
  ),
  tools: () => (
    <Suspense>
      <DeskButton />
    </Suspense>
  ),
})
