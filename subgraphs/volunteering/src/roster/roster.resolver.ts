import { Crud, Resolver } from '@concentric/chassis/crud'
import { Roster, RosterDraft, RosterPatch } from './roster.type.ts'

@Resolver(() => Roster)
export class RosterResolver extends Crud(Roster, {
  many: 'rosters',
  draft: RosterDraft,
  patch: RosterPatch,
}) {}
