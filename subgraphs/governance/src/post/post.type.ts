import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { posts } from './post.table.ts'

const labels = {
  committeeId: ['所属党委', 'Committee'],
  reportsToId: [
    '上级职务',
    'Reports to',
    'An office head reports to the street secretary with no post between (S6, R5).',
  ],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
} as const
const rules = createInsertSchema(posts)

const relations = {
  committee: one('Committee', posts.committeeId),
  reportsTo: one('Post', posts.reportsToId),
  reports: many('Post', 'reportsTo', ['下级职务', 'Posts below']),
  appointments: many('Appointment', 'post', ['任职', 'Appointments']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Post extends Row(posts, ['职务', 'Post'], labels, relations) {}

@InputType()
export class PostDraft extends Draft(posts, rules) {}

@InputType()
export class PostPatch extends Patch(posts, rules) {}
