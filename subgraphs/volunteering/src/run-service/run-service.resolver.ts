import { Crud, Resolver } from '@concentric/chassis/crud'
import { RunService, RunServiceDraft, RunServicePatch } from './run-service.type.ts'

@Resolver(() => RunService)
export class RunServiceResolver extends Crud(RunService, {
  many: 'runServices',
  draft: RunServiceDraft,
  patch: RunServicePatch,
}) {}
