import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class SocialOrganisation extends Stub({
  roomRequests: many('RoomRequest', 'organisation', ['用房申请', 'Room requests']),
}) {}
