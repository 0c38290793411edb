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
import { unitContacts } from './unit-contact.table.ts'

const labels = {
  unitId: ['单位', 'Unit'],
  name: ['岗位', 'Post'],
  displayName: ['联系人', 'Contact', 'While in post, and only where it is needed.'],
  officePhone: ['办公电话', 'Office phone', 'Of the office; no private number.'],
} as const
const rules = createInsertSchema(unitContacts, { officePhone: (phone) => phone.regex(/^[\d-]{3,20}$/) })

const relations = {
  unit: one('PartnerUnit', unitContacts.unitId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class UnitContact extends Row(unitContacts, ['联系岗位', 'Unit contact'], labels, relations) {}

@InputType()
export class UnitContactDraft extends Draft(unitContacts, rules) {}

@InputType()
export class UnitContactPatch extends Patch(unitContacts, rules) {}
