import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { sharedResources as resources } from '../shared-resource/shared-resource.table.ts'

export const resourceKindCount: Figure = {
  label: ['可共享资源', 'Kinds of resources'],
  definition: [
    '除草稿外的资源按种类计数，同一种类多条只算一类；明细为各类的第一条和条数（S23）。',
    'Kinds of resources on the lists, drafts apart; a kind counts once. Each row is the first of its kind, with how many there are (S23).',
  ],
  unit: ['类', 'kinds'],
  of: 'count',
  rows: ({ here }) =>
    sql`select (array_agg(${resources.id} order by ${resources.id}))[1], 'SharedResource', ${resources.kind}, count(*), bool_and(${resources.sample}) from ${resources} where ${here(resources)} and ${resources.published} group by ${resources.kind}`,
}
