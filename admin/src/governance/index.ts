import { community } from './community.tsx'
import { grant } from './grant.tsx'
import { street } from './street.tsx'

export const governance = [street, community, grant]
