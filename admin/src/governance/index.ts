import { community } from './community.tsx'
import { street } from './street.tsx'

export const governance = [street, community]
