import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { creditCodeForm } from '../credit-code-form.ts'
import { partnerUnits } from './partner-unit.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  creditCode: ['统一社会信用代码', 'Credit code', 'Eighteen characters of GB 32100-2015, without I O S V Z.'],
  address: ['地址', 'Address'],
} as const
const rules = createInsertSchema(partnerUnits, { creditCode: (code) => code.regex(creditCodeForm) })

const relations = {
  needs: many('Need', 'unit', ['需求', 'Needs']),
  services: many('ServiceOffer', 'unit', ['服务', 'Services']),
  resources: many('SharedResource', 'unit', ['资源', 'Resources']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class PartnerUnit extends Row(partnerUnits, ['共建单位', 'Partner unit'], labels, relations) {}

@InputType()
export class PartnerUnitDraft extends Draft(partnerUnits, rules) {}

@InputType()
export class PartnerUnitPatch extends Patch(partnerUnits, rules) {}
