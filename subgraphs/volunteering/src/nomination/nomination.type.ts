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
import { nominations } from './nomination.table.ts'

const labels = {
  activityId: ['评选活动', 'Contest'],
  name: ['奖项', 'Award'],
  nominee: ['提名人选', 'Nominee', 'Public only while the person agrees (R32).'],
  merit: ['事迹', 'Merit', 'What was contributed; nothing of health, income or belief.'],
  state: ['状态', 'State', 'It changes by acts, one step at a time.'],
  consentedOn: ['本人同意日期', 'Consented on', 'Before the name is public; empty again once it is withdrawn.'],
} as const
const rules = createInsertSchema(nominations)

const relations = { activity: one('Activity', nominations.activityId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class Nomination extends Row(nominations, ['提名', 'Nomination'], labels, relations) {}

@InputType()
export class NominationDraft extends Draft(nominations, rules) {}

@InputType()
export class NominationPatch extends Patch(nominations, rules) {}
