import { Crud, Resolver } from '@concentric/chassis/crud'
import { VolunteerGroup, VolunteerGroupDraft, VolunteerGroupPatch } from './volunteer-group.type.ts'

@Resolver(() => VolunteerGroup)
export class VolunteerGroupResolver extends Crud(VolunteerGroup, {
  many: 'volunteerGroups',
  draft: VolunteerGroupDraft,
  patch: VolunteerGroupPatch,
}) {}
