import { type Pair } from '@concentric/chassis/messages'

/** A sentence of graphql-js, `{name}` standing for what it fills in, and how people read it. */
export type Phrase = readonly [theirs: string, ...ours: Pair]

export type Recognised = { readonly ours: Pair; readonly values: Readonly<Record<string, string>> }

/**
 * What stands for what: others are names, without quotes. Two neighbours never both take the sign between them, so that
 * a long sentence is read once.
 */
const shapes: Readonly<Record<string, string>> = { value: '.*?', found: '.*?', expected: '[^,]*?', input: '[^".]*?' }

/** Tells which of `phrases` a sentence is, the first that fits, and what it fills in; suggestions at its end are passed over. */
export function recogniser(phrases: readonly Phrase[]): (sentence: string) => Recognised | undefined {
  const known = phrases.map(([theirs, ...ours]) => ({ pattern: patternOf(theirs), ours }))
  return (sentence) => {
    for (const { pattern, ours } of known) {
      const found = pattern.exec(sentence)
      if (found) return { ours, values: { ...found.groups } }
    }
    return undefined
  }
}

function patternOf(theirs: string): RegExp {
  const parts = theirs.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    return `(?<${part}>${shapes[part] ?? '[^"]*?'})`
  })
  return new RegExp(`^${parts.join('')}(?: Did you mean .*)?$`, 's')
}
