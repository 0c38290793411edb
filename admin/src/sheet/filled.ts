import { type Pair } from '../graph/meta.ts'
import { say, type Values } from '../words/words.ts'

/** A pair with its `{name}`s filled in both languages; a value may itself be a pair. */
export function filled(what: Pair, values: Readonly<Record<string, string | number | Pair>> = {}): Pair {
  const inLanguage = (at: 0 | 1): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[at] : value]),
    )
  return [say(what, 'zh', inLanguage(0)), say(what, 'en', inLanguage(1))]
}
