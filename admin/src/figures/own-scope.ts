import { type Viewer } from '../session/viewer.ts'
import { type Scope } from './figure.ts'

/** The place one acts for as a scope; undefined for duties that are not of the tree. */
export function ownScope({ acting: { level, place } }: Viewer): Scope | undefined {
  if (!place) return undefined
  if (level === 'STREET') return { streetId: place.id }
  if (level === 'COMMUNITY') return { communityId: place.id }
}
