import { type Pair } from '../language/language.ts'

export const letterWords = {
  title: ['年度信函', 'Letter of the year'],
} as const satisfies Record<string, Pair>
