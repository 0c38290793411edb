import { useViewer } from '../../session/use-viewer.ts'
import { levelOf } from '../../session/viewer.ts'
import { grantableBy } from './grantable.ts'

/** The levels one may give acting as one does now. */
export function useGrantable(): readonly string[] {
  const who = useViewer()
  return who ? grantableBy(levelOf(who.acting)) : []
}
