import { type useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'
import { type Problem } from './problem.ts'

/** A problem as a sentence; `isAct` where it is not known whether something was done. */
export function problemText({ kind, message }: Problem, say: ReturnType<typeof useSay>, isAct = false): string {
  if (kind === 'offline') return say(isAct ? shellWords.offlineAct : shellWords.offline)
  if (kind === 'outdated') return say(shellWords.outdated)
  if (kind === 'refused' && message) return message
  return say(shellWords.unavailable)
}
