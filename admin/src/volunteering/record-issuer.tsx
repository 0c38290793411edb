import Key from '@mui/icons-material/VpnKeyOutlined'
import { resource } from '../resource/resource.tsx'

export const recordIssuer = resource('recordIssuers', {
  icon: Key,
  list: ['name', 'keyId'],
  filters: ['keyId', 'sample'],
  form: ['name', 'keyId', 'keyX', 'keyY'],
  sort: ['name', 'ASC'],
})
