import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { creditCodeForm } from '../credit-code-form.ts'
import { socialOrganisations } from './social-organisation.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  legalForm: ['登记形式', 'Legal form', 'Empty where it is not known.'],
  stage: ['培育阶段', 'Stage', 'Introduced, incubated, incentivised: the three i of S97.'],
  creditCode: ['统一社会信用代码', 'Credit code', 'Eighteen characters of GB 32100-2015; none where it is only filed.'],
  address: ['地址', 'Address'],
} as const
const rules = createInsertSchema(socialOrganisations, { creditCode: (code) => code.regex(creditCodeForm) })

@Directive('@key(fields: "id")')
@ObjectType()
export class SocialOrganisation extends Row(socialOrganisations, ['社会组织', 'Social organisation'], labels) {}

@InputType()
export class SocialOrganisationDraft extends Draft(socialOrganisations, rules) {}

@InputType()
export class SocialOrganisationPatch extends Patch(socialOrganisations, rules) {}
