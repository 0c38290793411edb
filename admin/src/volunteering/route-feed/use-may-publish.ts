import { useViewer } from '../../session/use-viewer.ts'
import { levelOf } from '../../session/viewer.ts'

/** Whether the acting level makes and revokes calendar feeds: a route is its street's. */
export function useMayPublish(): boolean {
  const who = useViewer()
  return who !== undefined && who !== null && ['district', 'street'].includes(levelOf(who.acting))
}
