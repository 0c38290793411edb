import { Crud, Resolver } from '@concentric/chassis/crud'
import { ServiceProcess, ServiceProcessDraft, ServiceProcessPatch } from './service-process.type.ts'

@Resolver(() => ServiceProcess)
export class ServiceProcessResolver extends Crud(ServiceProcess, {
  many: 'serviceProcesses',
  draft: ServiceProcessDraft,
  patch: ServiceProcessPatch,
}) {}
