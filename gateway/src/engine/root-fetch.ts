import { parse } from 'graphql'
import { merge } from './merge.ts'
import { type FetchNode } from './plan.ts'
import { compileRewrites, renamedKeys } from './rewrite.ts'
import { type Step } from './run.ts'
import { selectionOf } from './selection.ts'
import { type Executables, subgraphCall } from './subgraph-call.ts'
import { type TypeTest } from './type-test.ts'

/** A fetch that starts at the root of the answer. */
export function compileRootFetch(node: FetchNode, executables: Executables, isA: TypeTest): Step {
  const call = subgraphCall(node, executables)
  const rewrite = compileRewrites(node.outputRewrites, isA)
  const names = renamedKeys(node.outputRewrites)
  const selection = selectionOf(parse(node.operation))
  return async (run) => {
    const { data, errors } = await call(run)
    for (const error of errors)
      run.troubles.push(
        error.path?.length
          ? { error, path: error.path.map((key) => names.get(String(key)) ?? key) }
          : { error, path: [], below: selection },
      )
    if (!data) return
    rewrite?.(data)
    if (run.data) merge(run.data, data)
    else run.data = data
  }
}
