import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  only,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { visitRequests } from './visit-request.table.ts'

const labels = {
  name: ['所需帮助', 'What is wished for', 'The help only: no name, address or state of health.'],
  itemId: ['服务项目', 'Service item'],
  state: ['状态', 'State', 'It changes by acts, one step at a time.'],
  wishedFrom: ['希望时间（从）', 'From'],
  wishedUntil: ['希望时间（到）', 'Until'],
  volunteerId: ['上门志愿者', 'Volunteer', 'Who has accepted it.'],
  rating: ['评分', 'Rating', 'From 1 to 5, as the person served says.'],
  closedAt: ['结束时间', 'Closed', 'Address and name are erased 30 days later.'],
} as const
const rules = createInsertSchema(visitRequests).omit({ closedAt: true })

const relations = {
  item: one('ServiceItem', visitRequests.itemId),
  volunteer: one('Volunteer', visitRequests.volunteerId),
  contact: only('VisitContact', 'request', ['联系方式', 'Private part'], () => sql`true`),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class VisitRequest extends Row(
  visitRequests,
  [
    '上门申请',
    'Visit request',
    'Somebody wishes for a visit to the home; requests that wait for a volunteer are open.',
  ],
  labels,
  relations,
) {}

@InputType()
export class VisitRequestDraft extends Draft(visitRequests, rules) {}

@InputType()
export class VisitRequestPatch extends Patch(visitRequests, rules) {}
