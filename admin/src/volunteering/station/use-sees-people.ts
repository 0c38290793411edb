import { type RaRecord } from 'react-admin'
import { useViewer } from '../../session/use-viewer.ts'
import { levelOf } from '../../session/viewer.ts'

/** Whether the acting level reads who is on duty at a station: to all others an empty week would say that nobody is. */
export function useSeesPeople({ streetId, communityId }: RaRecord): boolean {
  const acting = useViewer()?.acting
  if (!acting) return false
  const places: Readonly<Record<string, string>> = { street: streetId, community: communityId }
  const level = levelOf(acting)
  return level === 'district' || level === 'auditor' || (level in places && places[level] === acting.place?.id)
}
