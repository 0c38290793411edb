import { building } from './building.tsx'
import { venue } from './venue.tsx'

export const buildings = [venue, building]
