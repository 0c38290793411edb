import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { contractEvaluations } from './contract-evaluation.table.ts'

const labels = {
  contractId: ['合同', 'Contract'],
  evaluator: ['评价方', 'Evaluator'],
  points: ['得分', 'Points', 'Of a hundred.'],
  evaluatedOn: ['评价日期', 'Evaluated on'],
  name: ['评语', 'Remark'],
} as const
const rules = createInsertSchema(contractEvaluations)

const relations = {
  contract: one('Contract', contractEvaluations.contractId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ContractEvaluation extends Row(
  contractEvaluations,
  ['合同评价', 'Contract evaluation'],
  labels,
  relations,
) {}

@InputType()
export class ContractEvaluationDraft extends Draft(contractEvaluations, rules) {}

@InputType()
export class ContractEvaluationPatch extends Patch(contractEvaluations, rules) {}
