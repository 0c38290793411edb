import Handshake from '@mui/icons-material/Handshake'
import { resource } from '../resource/resource.tsx'
import { matchStateTone } from './match-state-tone.ts'

export const match = resource('matches', {
  icon: Handshake,
  list: ['need', 'state', 'offer', 'resource', 'score', 'reasons', 'scheduledOn', 'community'],
  filters: ['state', 'communityId', 'streetId', 'needId', 'scheduledOn', 'sample'],
  form: [],
  sort: ['createdAt', 'DESC'],
  tone: matchStateTone,
})
