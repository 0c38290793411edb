import { compiled } from '@concentric/chassis/execute/compiled'
import { interpreted } from '@concentric/chassis/execute/execution'
import { keptOff } from '@concentric/chassis/execute/kept-off'
import { type GraphQLSchema, getOperationAST, print } from 'graphql'
import { type Question } from '../engine/differential/question/question.ts'
import { resolveConditions } from '../engine/document/resolve-conditions.ts'
import { difference } from './difference.ts'

/** Throws when graphql-jit and graphql-js answer a question differently; false when it is kept off the first. */
export async function judge(schema: GraphQLSchema, question: Question, context: () => unknown): Promise<boolean> {
  const { seed, variables } = question
  const { document } = resolveConditions(question.document, variables)
  const operation = getOperationAST(document)
  if (!operation || keptOff(schema, document)) return false
  const fast = compiled(schema, document, operation)
  if (!fast) throw new Error(`It was not compiled: ${print(document)}`)
  const slow = interpreted(schema, document)
  const complaint = difference(await slow(variables, context()), await fast(variables, context()))
  if (complaint) throw new Error(`seed ${seed}: ${print(document)} ${JSON.stringify(variables)}${complaint}`)
  return true
}
