import { Crud, Resolver } from '@concentric/chassis/crud'
import { Room, RoomDraft, RoomPatch } from './room.type.ts'

@Resolver(() => Room)
export class RoomResolver extends Crud(Room, {
  many: 'rooms',
  draft: RoomDraft,
  patch: RoomPatch,
}) {}
