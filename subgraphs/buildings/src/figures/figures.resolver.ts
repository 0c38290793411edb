import { Figures, Resolver } from '@concentric/chassis/figures'
import { buildingStationCount } from './building-station-count.ts'
import { classroomHours, councilRoomHours, doubleBookingCount, stageHours, unitUseOfCentres } from './room-use.ts'
import { averageCentreArea, serviceCentreCount } from './service-centres.ts'
import { unitRoomsBorrowed, unitRoomsLent } from './unit-rooms.ts'

@Resolver()
export class BuildingsFigures extends Figures({
  serviceCentreCount,
  averageCentreArea,
  buildingStationCount,
  classroomHours,
  councilRoomHours,
  stageHours,
  unitUseOfCentres,
  doubleBookingCount,
  unitRoomsLent,
  unitRoomsBorrowed,
}) {}
