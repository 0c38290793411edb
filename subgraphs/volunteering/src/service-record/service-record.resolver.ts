import { Crud, Resolver } from '@concentric/chassis/crud'
import { ServiceRecord, ServiceRecordDraft, ServiceRecordPatch } from './service-record.type.ts'

@Resolver(() => ServiceRecord)
export class ServiceRecordResolver extends Crud(ServiceRecord, {
  many: 'serviceRecords',
  draft: ServiceRecordDraft,
  patch: ServiceRecordPatch,
}) {}
