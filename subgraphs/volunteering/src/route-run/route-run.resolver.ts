import { Crud, Resolver } from '@concentric/chassis/crud'
import { RouteRun, RouteRunDraft, RouteRunPatch } from './route-run.type.ts'

@Resolver(() => RouteRun)
export class RouteRunResolver extends Crud(RouteRun, {
  many: 'routeRuns',
  draft: RouteRunDraft,
  patch: RouteRunPatch,
}) {}
