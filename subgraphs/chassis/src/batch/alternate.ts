import { type Bound, type Database } from '../scope.ts'
import { anyScope, type Trial, WHO, wrongIn } from './trial.ts'

const { signal } = new AbortController()
const broken: Bound = { text: 'select (1 / 0)::text', values: [] }

/** Asks who is asking, under ever other scopes, many at once, one in fifty broken; answers what was wrong. */
export async function alternate(tried: Trial, database: Database, calls: number, atOnce: number) {
  const wrong: string[] = []
  let [begun, failed] = [0, 0]
  async function ask(): Promise<void> {
    while (begun++ < calls) {
      const scope = anyScope(tried)
      const isBroken = begun % 50 === 0
      try {
        const [text] = await database.run(scope, isBroken ? [WHO, broken] : [WHO], signal)
        const what = wrongIn(tried, scope, text!)
        if (what) wrong.push(what)
      } catch (error) {
        failed += 1
        if (!isBroken) wrong.push(`${scope.role}: ${error}`)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
  return { wrong, failed }
}
