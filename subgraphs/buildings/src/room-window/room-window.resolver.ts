import { Crud, Resolver } from '@concentric/chassis/crud'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { RoomWindow, RoomWindowDraft, RoomWindowPatch } from './room-window.type.ts'

@Resolver(() => RoomWindow)
export class RoomWindowResolver extends Crud(RoomWindow, {
  many: 'roomWindows',
  draft: RoomWindowDraft,
  patch: RoomWindowPatch,
  keptActs,
}) {}
