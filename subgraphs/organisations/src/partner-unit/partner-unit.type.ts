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
import { partnerUnits } from './partner-unit.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  creditCode: ['统一社会信用代码', 'Credit code', 'Eighteen characters of GB 32100-2015, without I O S V Z.'],
  sizeBand: ['规模', 'Size', 'A band, where it is known.'],
  demonstration: ['示范创建', 'Demonstration status'],
  address: ['地址', 'Address'],
} as const
const rules = createInsertSchema(partnerUnits, { creditCode: (code) => code.regex(creditCodeForm) })

const relations = {
  needs: many('Need', 'unit', ['需求', 'Needs']),
  services: many('ServiceOffer', 'unit', ['服务', 'Services']),
  resources: many('SharedResource', 'unit', ['资源', 'Resources']),
  contacts: many('UnitContact', 'unit', ['联系岗位', 'Contacts']),
  contests: many('UnitContest', 'unit', ['单位异议', 'Contests']),
  jointActions: many('JointActionUnit', 'unit', ['共建行动', 'Joint actions']),
  bids: many('Bid', 'unit', ['投标', 'Bids']),
  contracts: many('Contract', 'unit', ['合同', 'Contracts']),
  creditCodeHolds: computed(
    () => Boolean,
    creditCodeHoldsLabel,
    ({ creditCode }) => checkDigitHolds(creditCode!),
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class PartnerUnit extends Row(partnerUnits, ['共建单位', 'Partner unit'], labels, relations) {}

@InputType()
export class PartnerUnitDraft extends Draft(partnerUnits, rules) {}

@InputType()
export class PartnerUnitPatch extends Patch(partnerUnits, rules) {}
