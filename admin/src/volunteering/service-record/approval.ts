import { type Question } from '../../acts/asked.ts'
import { recordWords as words } from './record-words.ts'

export const reason: Question = { source: 'reason', label: words.reason }

const approval: Question = { source: 'approval', label: words.approval, hint: words.approvalHint, isOptional: true }

/** Why an account is taken from; the street and the district may let it fall below zero. */
export const reasonAt = (level: string): readonly Question[] =>
  ['DISTRICT', 'STREET'].includes(level) ? [reason, approval] : [reason]
