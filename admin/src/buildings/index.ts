import { building } from './building.tsx'
import { buildingStation } from './building-station.tsx'
import { club } from './club.tsx'
import { room } from './room.tsx'
import { tenancy } from './tenancy.tsx'
import { venue } from './venue.tsx'

export const buildings = [venue, room, building, buildingStation, tenancy, club]
