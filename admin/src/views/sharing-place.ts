import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'

/** Where one's colleagues are: how their views are found, and what a new one is given. */
export type SharingPlace = { name?: string; filter: Record<string, object>; draft: Record<string, string> }

/** The place the acting duty shares views at: its district, street or community; undefined for other levels. */
export function useSharingPlace(): SharingPlace | undefined {
  const acting = useViewer()?.acting
  if (!acting) return undefined
  const { id, name } = acting.place ?? {}
  switch (levelOf(acting)) {
    case 'district':
      return { filter: { streetId: { empty: true } }, draft: {} }
    case 'street':
      return id
        ? { name, filter: { streetId: { eq: id }, communityId: { empty: true } }, draft: { streetId: id } }
        : undefined
    case 'community':
      return id ? { name, filter: { communityId: { eq: id } }, draft: { communityId: id } } : undefined
    default:
      return undefined
  }
}
