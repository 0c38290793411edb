import { type Pair } from '../../graph/meta.ts'

/** The words of where a need comes from and what came of it. */
export const chainWords = {
  title: ['来龙去脉', 'From decision to result'],
  meeting: ['议题', 'Agenda item'],
  need: ['需求', 'Need'],
  match: ['对接', 'Match'],
  outcome: ['成果', 'Result'],
  noMatch: ['还没有对接', 'No match yet'],
  noOutcome: ['还没有成果', 'No result yet'],
} as const satisfies Record<string, Pair>
