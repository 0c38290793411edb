import { Crud, Resolver } from '@concentric/chassis/crud'
import {
  OrganisationsExemption,
  OrganisationsExemptionDraft,
  OrganisationsExemptionPatch,
} from './organisations-exemption.type.ts'

@Resolver(() => OrganisationsExemption)
export class OrganisationsExemptionResolver extends Crud(OrganisationsExemption, {
  many: 'organisationsExemptions',
  draft: OrganisationsExemptionDraft,
  patch: OrganisationsExemptionPatch,
}) {}
