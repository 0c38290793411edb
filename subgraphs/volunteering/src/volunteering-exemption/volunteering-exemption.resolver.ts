import { Crud, Resolver } from '@concentric/chassis/crud'
import {
  VolunteeringExemption,
  VolunteeringExemptionDraft,
  VolunteeringExemptionPatch,
} from './volunteering-exemption.type.ts'

@Resolver(() => VolunteeringExemption)
export class VolunteeringExemptionResolver extends Crud(VolunteeringExemption, {
  many: 'volunteeringExemptions',
  draft: VolunteeringExemptionDraft,
  patch: VolunteeringExemptionPatch,
}) {}
