import Rule from '@mui/icons-material/RuleOutlined'
import { resource } from '../resource/resource.tsx'

export const bankRule = resource('bankRules', {
  icon: Rule,
  list: ['name', 'validFrom', 'dayMinutes', 'contestDays', 'collectDays', 'giftMinutes', 'expiryMonths'],
  filters: ['validFrom', 'sample'],
  form: ['name', 'validFrom', 'dayMinutes', 'contestDays', 'collectDays', 'giftMinutes', 'expiryMonths'],
  sort: ['validFrom', 'DESC'],
})
