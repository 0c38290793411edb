import { Crud, Resolver } from '@concentric/chassis/crud'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { ContractEvaluation, ContractEvaluationDraft, ContractEvaluationPatch } from './contract-evaluation.type.ts'

@Resolver(() => ContractEvaluation)
export class ContractEvaluationResolver extends Crud(ContractEvaluation, {
  many: 'contractEvaluations',
  draft: ContractEvaluationDraft,
  patch: ContractEvaluationPatch,
  keptActs,
}) {}
