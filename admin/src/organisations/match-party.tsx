import ThumbsUpDown from '@mui/icons-material/ThumbsUpDown'
import { resource } from '../resource/resource.tsx'
import { MatchPartyActs } from './match/match-party-acts.tsx'
import { matchStateTone } from './match-state-tone.ts'

export const matchParty = resource('matchParties', {
  icon: ThumbsUpDown,
  list: ['need', 'side', 'state', 'offer', 'resource', 'unit', 'acceptedOn', 'scheduledOn', 'confirmedOn'],
  filters: ['state', 'side', 'communityId', 'streetId', 'unitId', 'matchId', 'sample'],
  form: [],
  sort: ['createdAt', 'DESC'],
  tone: matchStateTone,
  acts: MatchPartyActs,
})
