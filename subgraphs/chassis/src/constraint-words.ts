import { type Pair } from './messages.ts'

const constraintWords = new Map<string, Pair>()

/** What a constraint says to a person when it is broken. */
export const wordsOfConstraint = (name: string): Pair | undefined => constraintWords.get(name)

/** Words for a constraint a custom migration makes, or a trigger refuses by. Its name holds the names of the columns to correct. */
export const wordsFor = (name: string, words: Pair): void => void constraintWords.set(name, words)
