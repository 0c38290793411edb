import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  Int,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { routeRuns } from './route-run.table.ts'
import { servedCountOf } from './served-count.ts'

const labels = {
  stopId: ['站点', 'Stop'],
  activityId: ['活动', 'Activity', 'What happens at the stop.'],
  name: ['名称', 'Name'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends'],
  state: ['状态', 'State'],
  servedCount: [
    '服务人次',
    'Served',
    'Visits, not people: who comes twice counts twice. Fewer than 5 are shown to the clerks in charge and the auditor only.',
  ],
} as const
const rules = createInsertSchema(routeRuns)

const relations = {
  stop: one('RouteStop', routeRuns.stopId),
  activity: one('Activity', routeRuns.activityId),
  servedCount: computed(() => Int, labels.servedCount, servedCountOf),
  services: many('RunService', 'run', ['各项服务', 'Services']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RouteRun extends Row(routeRuns, ['直通车班次', 'Route run'], labels, relations) {}

@InputType()
export class RouteRunDraft extends Draft(routeRuns, rules) {}

@InputType()
export class RouteRunPatch extends Patch(routeRuns, rules) {}
