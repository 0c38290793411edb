import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isObjectType,
  OperationTypeNode,
  visit,
} from 'graphql'
import { type Context } from '../context.ts'
import { type Executed } from '../execute/execution.ts'
import { variablesOf } from '../execute/variables.ts'
import { setsOf } from '../fields.ts'
import { type Subgraph } from '../subgraph.ts'
import { byKeys } from './by-keys.ts'
import { byPlan } from './by-plan.ts'
import { isPlain } from './plain.ts'
import { type Part, type Root, type RootField, rootFieldsOf } from './root-field.ts'

/** How plans answer an operation; undefined for variables that only an execution understands. */
export type Declared = (variables: Record<string, unknown>, context: Context) => Promise<Executed> | undefined

/**
 * A query as its plans: where one stands behind every root field and SQL says all that is selected, nothing is executed
 * and Postgres' text is the answer. Undefined where there is more to do.
 */
export function declared(subgraph: Subgraph, document: DocumentNode, operationName?: string): Declared | undefined {
  const { schema } = subgraph
  const operation = getOperationAST(document, operationName)
  const query = schema.getQueryType()
  if (operation?.operation !== OperationTypeNode.QUERY || !query || namesAbstract(document, schema)) return undefined
  const ownName = JSON.stringify(query.name)
  const fields = rootFieldsOf(schema, query, document, operation)
  const keys = fields.map(({ key }) => key)
  const roots = fields.map(({ name, field }) =>
    field ? rootOf(field, subgraph) : name === '__typename' ? said(ownName) : undefined,
  )
  if (!roots.every((root) => root !== undefined)) return undefined
  const variables = variablesOf(schema, operation.variableDefinitions ?? [])
  return (given, context) => {
    const { coerced, errors } = variables(given)
    if (errors) return Promise.resolve({ errors })
    const asks = roots.map((root) => root(coerced))
    if (!asks.every((ask) => ask !== undefined)) return undefined
    return Promise.all(asks.map((ask) => ask(context))).then((parts) => wholeOf(keys, parts))
  }
}

/** The parts under their keys: text as long as all are. */
function wholeOf(keys: readonly string[], parts: readonly Part[]): Executed {
  const failed = parts.flatMap(({ errors = [] }) => errors)
  const errors = failed.length > 0 ? { errors: failed } : {}
  if (!parts.every((part) => 'text' in part)) {
    const values = parts.map((part) => ('text' in part ? JSON.parse(part.text) : part.value))
    return { data: Object.fromEntries(values.map((value, at) => [keys[at], value])), ...errors }
  }
  return { text: `{${parts.map(({ text }, at) => `"${keys[at]}":${text}`).join(',')}}`, ...errors }
}

function rootOf(field: RootField, subgraph: Subgraph): Root | undefined {
  const { nodes, definition, fragments } = field
  if (definition.name === '_entities') return byKeys(field, subgraph)
  const plan = subgraph.plans.get(definition.name)
  const type = getNamedType(definition.type)
  const { entities } = subgraph
  return plan && isObjectType(type) && isPlain(type, setsOf(nodes), { entities, fragments })
    ? byPlan(plan, field)
    : undefined
}

const said =
  (text: string): Root =>
  () =>
  async () => ({ text })

/** Whether a fragment stands on a type that has no rows of its own. */
function namesAbstract(document: DocumentNode, schema: GraphQLSchema): boolean {
  let found = false
  visit(document, {
    InlineFragment: ({ typeCondition }) => check(typeCondition?.name.value),
    FragmentDefinition: ({ typeCondition }) => check(typeCondition.name.value),
  })
  return found

  function check(name: string | undefined): void {
    found ||= name !== undefined && !isObjectType(schema.getType(name))
  }
}
