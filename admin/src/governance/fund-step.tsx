import Stairs from '@mui/icons-material/Stairs'
import { resource } from '../resource/resource.tsx'

export const fundStep = resource('fundSteps', {
  icon: Stairs,
  list: ['name', 'year', 'amountFen', 'updatedAt'],
  filters: ['year', 'sample'],
  form: ['name', 'year', 'amountFen'],
  sort: ['year', 'ASC'],
})
