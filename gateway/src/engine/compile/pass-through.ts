import { type Answer } from '@concentric/chassis/executable'
import { type DocumentNode, print, validate } from 'graphql'
import { partsOf } from '../document/document-parts.ts'
import { selectionOf } from '../document/selection.ts'
import { type Run } from '../execute/run.ts'
import { type Executables, preparedLate, unavailable } from '../execute/subgraph-call.ts'
import { type Explained, explained } from '../explain/explained.ts'
import { fetchView } from '../explain/fetch-view.ts'
import { type PlanNode } from '../plan/plan.ts'

/** Has the only subgraph concerned answer the client directly; undefined, with a trouble noted, when it could not. */
export type PassThrough = ((run: Run) => Promise<Answer | undefined>) & Explained

/**
 * For a plan of one fetch whose subgraph understands the client's own document: nothing is rewritten or projected, and
 * an answer that is text stays text.
 */
export function compilePassThrough(
  node: PlanNode | undefined,
  document: DocumentNode,
  executables: Executables,
): PassThrough | undefined {
  if (node?.kind !== 'Fetch' || node.outputRewrites?.length) return undefined
  const executable = executables.get(node.serviceName)
  if (!executable?.schema || validate(executable.schema, document).length > 0) return undefined
  const [operation] = partsOf(document).operations
  const ask = preparedLate(() => executable.prepare(document, operation?.name?.value))
  const below = selectionOf(document)
  const call = ({ variables, request, ran }: Run) =>
    ran ? ran.timed(node, () => ask(variables, request)) : ask(variables, request)
  const pass = async (run: Run) => {
    try {
      const answer = await call(run)
      if (answer.data !== undefined || answer.text !== undefined) return answer
      if (!answer.errors?.length) throw new Error('The subgraph answered neither data nor errors.')
      for (const error of answer.errors)
        run.troubles.push({ error, places: [error.path ?? []], ...(!error.path?.length && { below }) })
    } catch {
      run.troubles.push({ error: unavailable(executable.name, run.request), places: [], below })
    }
    return undefined
  }
  return explained(pass, (ran) => fetchView(node, ran, print(document)))
}
