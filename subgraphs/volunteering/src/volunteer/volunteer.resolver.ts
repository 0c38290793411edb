import { Crud, Resolver } from '@concentric/chassis/crud'
import { Volunteer, VolunteerDraft, VolunteerPatch } from './volunteer.type.ts'

@Resolver(() => Volunteer)
export class VolunteerResolver extends Crud(Volunteer, {
  many: 'volunteers',
  draft: VolunteerDraft,
  patch: VolunteerPatch,
}) {}
