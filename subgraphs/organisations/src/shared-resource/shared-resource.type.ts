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
import { sharedResources } from './shared-resource.table.ts'

const labels = {
  unitId: ['提供单位', 'Unit'],
  name: ['名称', 'Name'],
  kind: ['资源种类', 'Kind of resource', 'Resources are counted by kind (S23): one word for one kind.'],
  category: ['类别', 'Category'],
  state: ['状态', 'State', 'A draft, withdrawn or expired resource is seen by its own place and unit only.'],
  detail: ['说明', 'Detail', 'No names, phones or circumstances of private people.'],
  availability: ['可用时间', 'Availability', 'In words: when, how often, for how many.'],
  riskNote: ['风险说明', 'Risk note', 'What those who come must know.'],
  ...listLabels,
} as const
const rules = createInsertSchema(sharedResources).omit({ confirmedAt: true })

const relations = { unit: one('PartnerUnit', sharedResources.unitId), ...weeklyTimesInWords }

@Directive('@key(fields: "id")')
@ObjectType()
export class SharedResource extends Row(sharedResources, ['资源', 'Shared resource'], labels, relations) {}

@InputType()
export class SharedResourceDraft extends Draft(sharedResources, rules) {}

@InputType()
export class SharedResourcePatch extends Patch(sharedResources, rules) {}
