import { Crud, Resolver } from '@concentric/chassis/crud'
import { Club, ClubDraft, ClubPatch } from './club.type.ts'

@Resolver(() => Club)
export class ClubResolver extends Crud(Club, {
  many: 'clubs',
  draft: ClubDraft,
  patch: ClubPatch,
}) {}
