import Rule from '@mui/icons-material/Rule'
import { resource } from '../resource/resource.tsx'

export const fundRule = resource('fundRules', {
  icon: Rule,
  list: ['name', 'kind', 'amountFen', 'fromYear', 'updatedAt'],
  filters: ['kind', 'fromYear', 'sample'],
  form: ['name', 'kind', 'amountFen', 'fromYear'],
  sort: ['fromYear', 'DESC'],
})
