import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { checkDigitHolds, creditCodeHoldsLabel } from '../credit-code/check-digit.ts'
import { creditCodeForm } from '../credit-code/credit-code-form.ts'
import { socialOrganisations } from './social-organisation.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  legalForm: [
    '登记形式',
    'Legal form',
    'Follows from the credit code where there is one; empty where it is not known.',
  ],
  level: ['登记层级', 'Level', 'Where it is registered or filed.'],
  creditCode: ['统一社会信用代码', 'Credit code', 'Eighteen characters of GB 32100-2015; none where it is only filed.'],
  address: ['地址', 'Address'],
} as const
const rules = createInsertSchema(socialOrganisations, { creditCode: (code) => code.regex(creditCodeForm) })

const relations = {
  stages: many('HeldStage', 'organisation', ['培育阶段', 'Stages']),
  incubations: many('Incubation', 'organisation', ['孵化', 'Incubations']),
  supports: many('Support', 'organisation', ['支持', 'Supports']),
  incentives: many('Incentive', 'organisation', ['激励', 'Incentives']),
  memberships: many('FederationMember', 'organisation', ['联合会', 'Federations']),
  jointActions: many('JointActionUnit', 'organisation', ['共建行动', 'Joint actions']),
  bids: many('Bid', 'organisation', ['投标', 'Bids']),
  contracts: many('Contract', 'organisation', ['合同', 'Contracts']),
  creditCodeHolds: computed(
    () => Boolean,
    creditCodeHoldsLabel,
    ({ creditCode }) => checkDigitHolds(creditCode!),
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class SocialOrganisation extends Row(
  socialOrganisations,
  ['社会组织', 'Social organisation'],
  labels,
  relations,
) {}

@InputType()
export class SocialOrganisationDraft extends Draft(socialOrganisations, rules) {}

@InputType()
export class SocialOrganisationPatch extends Patch(socialOrganisations, rules) {}
