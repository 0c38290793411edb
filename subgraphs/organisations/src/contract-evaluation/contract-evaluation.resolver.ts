import { Crud, Resolver } from '@concentric/chassis/crud'
import { ContractEvaluation, ContractEvaluationDraft, ContractEvaluationPatch } from './contract-evaluation.type.ts'

@Resolver(() => ContractEvaluation)
export class ContractEvaluationResolver extends Crud(ContractEvaluation, {
  many: 'contractEvaluations',
  draft: ContractEvaluationDraft,
  patch: ContractEvaluationPatch,
}) {}
