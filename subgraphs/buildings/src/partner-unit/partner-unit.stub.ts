import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class PartnerUnit extends Stub({
  tenancies: many('Tenancy', 'unit', ['入驻楼宇', 'Tenancies']),
  ledClubs: many('Club', 'leaderUnit', ['牵头社团', 'Clubs it leads']),
  rooms: many('Room', 'unit', ['提供的房间', 'Rooms it offers']),
  roomRequests: many('RoomRequest', 'unit', ['用房申请', 'Room requests']),
}) {}
