import {
  createInsertSchema,
  Directive,
  Draft,
  Field,
  ID,
  InputType,
  ObjectType,
  one,
  Row,
} from '@concentric/chassis/derive'
import { routeFeeds } from './route-feed.table.ts'

const labels = {
  routeId: ['线路', 'Route'],
  name: ['用途', 'For', 'Who subscribes to it, as an office; not a person.'],
} as const
const rules = createInsertSchema(routeFeeds).omit({ tokenHash: true })

const relations = { route: one('ServiceRoute', routeFeeds.routeId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class RouteFeed extends Row(routeFeeds, ['日历订阅', 'Calendar feed'], labels, relations) {}

@InputType()
export class RouteFeedDraft extends Draft(routeFeeds, rules) {}

@ObjectType({ description: '新的日历订阅\n\nIts address is shown this once: only a hash of its token is kept.' })
export class NewRouteFeed {
  @Field(() => ID)
  id!: string
  @Field(() => String, { description: '订阅地址\n\nThe path of the feed, with its token.' })
  path!: string
}
