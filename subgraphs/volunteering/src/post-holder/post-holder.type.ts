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
import { postHolders } from './post-holder.table.ts'

const labels = {
  postId: ['志愿服务岗', 'Volunteer post', 'Never more holders a day than it has seats.'],
  volunteerId: ['志愿者', 'Volunteer'],
  name: ['名称', 'Name', 'What the term is listed as.'],
  startsOn: ['上岗日期', 'Starts on'],
  endsOn: ['离岗日期', 'Ends on', 'The last day; empty while in post.'],
} as const
const rules = createInsertSchema(postHolders)

const relations = {
  post: one('VolunteerPost', postHolders.postId),
  volunteer: one('Volunteer', postHolders.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class PostHolder extends Row(postHolders, ['上岗', 'Post holder'], labels, relations) {}

@InputType()
export class PostHolderDraft extends Draft(postHolders, rules) {}

@InputType()
export class PostHolderPatch extends Patch(postHolders, rules) {}
