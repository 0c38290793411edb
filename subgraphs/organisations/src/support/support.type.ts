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
import { supports } from './support.table.ts'

const labels = {
  organisationId: ['社会组织', 'Organisation'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  amountFen: ['金额', 'Amount'],
  roomId: ['房间', 'Room'],
  startsOn: ['开始日期', 'From'],
  contractName: ['合同', 'Contract', 'Support has a contract (R60).'],
  signedOn: ['签订日期', 'Signed on'],
  reviewOn: ['应评估日期', 'Review due on', 'And a review (R60).'],
  reviewedOn: ['评估日期', 'Reviewed on'],
  review: ['评估结论', 'Review'],
} as const
const rules = createInsertSchema(supports)

const relations = {
  organisation: one('SocialOrganisation', supports.organisationId),
  room: one('Room', supports.roomId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Support extends Row(supports, ['支持', 'Support'], labels, relations) {}

@InputType()
export class SupportDraft extends Draft(supports, rules) {}

@InputType()
export class SupportPatch extends Patch(supports, rules) {}
