import { parse } from 'graphql'
import { selectionOf } from '../document/selection.ts'
import { merge } from '../execute/merge.ts'
import { type Brought, type Run, type Step } from '../execute/run.ts'
import { explained } from '../explain/explained.ts'
import { fetchView } from '../explain/fetch-view.ts'
import { type FetchNode } from '../plan/plan.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { compileRewrites, renamedKeys } from './rewrite.ts'

/** A fetch that starts at the root of the answer; `call` brings what `node` asks for. */
export function compileRootFetch(node: FetchNode, call: (run: Run) => Promise<Brought>, isA: TypeTest): Step {
  const rewrite = compileRewrites(node.outputRewrites, isA)
  const names = renamedKeys(node.outputRewrites)
  const selection = selectionOf(parse(node.operation))
  const fetch = async (run: Run) => {
    const { data, errors } = await call(run)
    for (const error of errors)
      run.troubles.push(
        error.path?.length
          ? { error, places: [error.path.map((key) => names.get(String(key)) ?? key)] }
          : { error, places: [], below: selection },
      )
    if (!data) return
    rewrite?.(data)
    if (run.data) merge(run.data, data)
    else run.data = data
  }
  return explained(fetch, (ran) => fetchView(node, ran))
}
