import { dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type routeFeeds } from '../route-feed/route-feed.table.ts'
import { type routeRuns } from '../route-run/route-run.table.ts'
import { type routeServices } from '../route-service/route-service.table.ts'
import { type routeStops } from '../route-stop/route-stop.table.ts'
import { type runServices } from '../run-service/run-service.table.ts'
import { type serviceRoutes } from '../service-route/service-route.table.ts'

/** One stop a week, eight of them. */
const EVERY_DAYS = 56

const routeId = seedId('service-route', '金门路')
const street = { streetId: seedId('street', '金门路') }

/** The 4S direct train of 金门路 (S52); since when and how often it runs is invented. */
export const routesOf = (today: Date): (typeof serviceRoutes.$inferInsert)[] => [
  {
    ...street,
    id: routeId,
    name: '4S党员志愿服务“直通车”',
    startsOn: dayFrom(today, -400),
    everyDays: EVERY_DAYS,
    sample: true,
  },
]

/** Its five services, free of charge. */
export const services: readonly (typeof routeServices.$inferInsert)[] = (
  [
    ['REPAIR', '维修'],
    ['HAIRCUT', '理发'],
    ['FOOT_CARE', '修脚'],
    ['PHYSIOTHERAPY', '理疗'],
    ['CLEANING', '清扫'],
  ] as const
).map(([kind, name]) => ({ ...street, id: seedId('route-service', kind), routeId, kind, name, terms: '免费。' }))

const communitiesOf = (tree: Tree) => tree.filter(({ streetName }) => streetName === '金门路')
const stopId = (community: string) => seedId('route-stop', community)

/** Its eight stops: a community each. The source names none, nor where the train halts. */
export const stopsOf = (tree: Tree): (typeof routeStops.$inferInsert)[] =>
  communitiesOf(tree).map(({ id, streetId, name }, index) => ({
    id: stopId(name),
    communityId: id,
    streetId,
    routeId,
    venueId: seedId('venue', 'centre', name),
    name: `${name}社区站`,
    position: index + 1,
    dwellMinutes: 180,
    sample: true,
  }))

/** What it did and will do: each stop once a round, of three rounds. What happens at the stops of this round are the activities of `activities.ts`. */
export const runsOf = (tree: Tree, today: Date): (typeof routeRuns.$inferInsert)[] =>
  communitiesOf(tree).flatMap(({ id, streetId, name }, index) =>
    [-1, 0, 1].map((round) => {
      const days = (index - 4) * 7 + round * EVERY_DAYS
      const isPast = days < 0
      return {
        id: seedId('route-run', name, round + 2),
        communityId: id,
        streetId,
        stopId: stopId(name),
        activityId: round === 0 ? seedId('activity', '直通车', name) : null,
        name: `直通车第${index + 1}站`,
        startsAt: `${dayFrom(today, days)}T09:00:00+08:00`,
        endsAt: `${dayFrom(today, days)}T12:00:00+08:00`,
        state: isPast ? ('SERVED' as const) : ('PLANNED' as const),
        servedCount: isPast ? 24 + index * 3 : null,
        sample: true,
      }
    }),
  )

/** Of which services people made use at each halt so far; somebody with two of them counts with each. */
export const runServicesOf = (tree: Tree, today: Date): (typeof runServices.$inferInsert)[] =>
  runsOf(tree, today)
    .filter(({ state }) => state === 'SERVED')
    .flatMap(({ id, communityId, streetId: runStreetId, name }, run) =>
      services.map((service, n) => ({
        id: seedId('run-service', id!, service.kind),
        communityId,
        streetId: runStreetId,
        runId: id!,
        serviceId: service.id!,
        name: `${name}${service.name}`,
        visits: 5 + ((run * 3 + n * 4) % 9),
        sample: true,
      })),
    )

/** A calendar feed whose token nobody has. */
export const feeds: readonly (typeof routeFeeds.$inferInsert)[] = [
  {
    ...street,
    id: seedId('route-feed', '金门路'),
    routeId,
    name: '示例：街道大厅屏幕',
    tokenHash: 'of no token',
    sample: true,
  },
]
