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
import { visitContacts } from './visit-contact.table.ts'

const labels = {
  requestId: ['上门申请', 'Request'],
  callName: ['称呼', 'Call name', 'Masked; how the person is called at the door.'],
  address: ['地址', 'Address', 'Masked down to the community.'],
} as const
const rules = createInsertSchema(visitContacts)

const relations = { request: one('VisitRequest', visitContacts.requestId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class VisitContact extends Row(
  visitContacts,
  [
    '上门联系方式',
    'Visit contact',
    'The private part of a visit request: kept sealed, shown masked, erased 30 days after the request is closed; `revealVisit` shows a value in clear and leaves a row.',
  ],
  labels,
  relations,
) {}

@InputType()
export class VisitContactDraft extends Draft(visitContacts, rules) {}

@InputType()
export class VisitContactPatch extends Patch(visitContacts, rules.omit({ requestId: true })) {}
