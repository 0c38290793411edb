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
import { weeklyTimesInWords } from '@concentric/chassis/weekly-times-in-words'
import { listLabels } from '../list/list-labels.ts'
import { serviceOffers } from './service-offer.table.ts'

const labels = {
  unitId: ['提供单位', 'Unit'],
  name: ['名称', 'Name'],
  detail: ['说明', 'Detail', 'No names, phones or circumstances of private people.'],
  category: ['类别', 'Category'],
  state: ['状态', 'State', 'A draft, withdrawn or expired offer is seen by its own place and unit only.'],
  availability: ['可提供时间', 'Availability', 'In words: when, how often, for how many.'],
  riskNote: ['风险说明', 'Risk note', 'What those who come must know.'],
  ...listLabels,
} as const
const rules = createInsertSchema(serviceOffers).omit({ confirmedAt: true })

const relations = { unit: one('PartnerUnit', serviceOffers.unitId), ...weeklyTimesInWords }

@Directive('@key(fields: "id")')
@ObjectType()
export class ServiceOffer extends Row(serviceOffers, ['服务', 'Service offer'], labels, relations) {}

@InputType()
export class ServiceOfferDraft extends Draft(serviceOffers, rules) {}

@InputType()
export class ServiceOfferPatch extends Patch(serviceOffers, rules) {}
