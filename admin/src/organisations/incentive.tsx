import EmojiEvents from '@mui/icons-material/EmojiEvents'
import { resource } from '../resource/resource.tsx'

export const incentive = resource('incentives', {
  icon: EmojiEvents,
  list: ['name', 'organisation', 'awardedOn', 'amountFen', 'community'],
  filters: ['organisationId', 'communityId', 'streetId', 'awardedOn', 'sample'],
  form: ['organisationId', 'name', 'awardedOn', 'amountFen'],
  sort: ['awardedOn', 'DESC'],
})
