import { Crud, Resolver } from '@concentric/chassis/crud'
import { Tenancy, TenancyDraft, TenancyPatch } from './tenancy.type.ts'

@Resolver(() => Tenancy)
export class TenancyResolver extends Crud(Tenancy, {
  many: 'tenancies',
  draft: TenancyDraft,
  patch: TenancyPatch,
}) {}
