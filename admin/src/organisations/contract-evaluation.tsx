import Grade from '@mui/icons-material/Grade'
import { resource } from '../resource/resource.tsx'

export const contractEvaluation = resource('contractEvaluations', {
  icon: Grade,
  list: ['name', 'contract', 'evaluator', 'points', 'evaluatedOn'],
  filters: ['contractId', 'evaluator', 'streetId', 'sample'],
  form: ['contractId', 'evaluator', 'points', 'evaluatedOn', 'name'],
  sort: ['evaluatedOn', 'DESC'],
})
