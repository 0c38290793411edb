import Redeem from '@mui/icons-material/RedeemOutlined'
import { resource } from '../resource/resource.tsx'
import { RedemptionActs } from './redemption/acts.tsx'

export const redemption = resource('redemptions', {
  icon: Redeem,
  list: ['state', 'reward', 'volunteer', 'minutes', 'collectBy', 'collectedAt'],
  filters: ['state', 'rewardId', 'volunteerId', 'collectBy', 'communityId', 'streetId', 'sample'],
  form: [],
  sort: ['collectBy', 'DESC'],
  tone: { REQUESTED: 'info', RESERVED: 'info', COLLECTED: 'success', EXPIRED: 'warning' },
  acts: RedemptionActs,
})
