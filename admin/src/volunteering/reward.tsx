import CardGiftcard from '@mui/icons-material/CardGiftcardOutlined'
import { resource } from '../resource/resource.tsx'

export const reward = resource('rewards', {
  icon: CardGiftcard,
  list: ['name', 'state', 'priceMinutes', 'stock', 'redeemed', 'station', 'donation'],
  filters: ['state', 'stationId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'stationId', 'donationId', 'priceMinutes', 'quantity', 'withdrawn'],
  sort: ['name', 'ASC'],
  tone: { AVAILABLE: 'success', OUT_OF_STOCK: 'warning', WITHDRAWN: 'default' },
})
