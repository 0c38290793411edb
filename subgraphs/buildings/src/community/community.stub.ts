import { Directive, many, ObjectType, only, Stub } from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Stub({
  businessBuildings: many('Building', 'community', ['商务楼宇', 'Buildings']),
  venues: many('Venue', 'community', ['场所', 'Venues']),
  serviceCentre: only(
    'Venue',
    'community',
    ['党群服务中心', 'Service centre', 'One per community (S27).'],
    ({ kind }) => sql`${kind} = 'SERVICE_CENTRE'`,
  ),
}) {}
