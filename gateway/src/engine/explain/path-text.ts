import { type PathSegment } from '../plan/plan.ts'
import { responseKey } from '../plan/plan-key.ts'

/** A path of the plan as people read it, by the client's keys: `places|[Street].communities`. */
export const pathText = (path: readonly PathSegment[]): string => path.map(text).join('').replace(/^\./, '')

function text(segment: PathSegment): string {
  // plans mark most lists and not all, so none are shown
  if (segment === '@') return ''
  return 'Field' in segment ? `.${responseKey(segment.Field)}` : `|[${segment.TypeCondition.join('|')}]`
}
