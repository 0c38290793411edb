import Handshake from '@mui/icons-material/HandshakeOutlined'
import { ConsentActs } from '../personal/consent-acts.tsx'
import { resource } from '../resource/resource.tsx'

export const consent = resource('consents', {
  icon: Handshake,
  list: ['purpose', 'volunteer', 'channel', 'givenOn', 'withdrawnAt', 'community'],
  filters: ['purpose', 'communityId', 'streetId', 'withdrawnAt', 'sample'],
  form: ['volunteerId', 'textId', 'channel', 'byGuardian', 'givenOn'],
  sort: ['givenOn', 'DESC'],
  acts: ConsentActs,
})
