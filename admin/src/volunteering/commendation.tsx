import MilitaryTech from '@mui/icons-material/MilitaryTechOutlined'
import { resource } from '../resource/resource.tsx'

export const commendation = resource('commendations', {
  icon: MilitaryTech,
  list: ['name', 'recipient', 'level', 'awardedOn', 'awardedBy', 'consentedOn', 'community'],
  filters: ['level', 'volunteerId', 'teamId', 'groupId', 'shopId', 'communityId', 'streetId', 'awardedOn', 'sample'],
  form: [
    'name',
    'level',
    'awardedOn',
    'awardedBy',
    'communityId',
    'streetId',
    'volunteerId',
    'teamId',
    'groupId',
    'shopId',
    'consentedOn',
  ],
  sort: ['awardedOn', 'DESC'],
})
