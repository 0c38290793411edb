import { readFileSync } from 'node:fs'
import { type Language } from '@concentric/chassis/executable'
import { scalars } from '@concentric/chassis/scalars'
import {
  buildSchema,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isScalarType,
  Kind,
  parse,
  type ValidationRule,
  validate,
} from 'graphql'
import { documentError } from '../document-error.ts'

/** What our gateway shows, its scalars reading values as the subgraphs do. */
export const ours = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'))

for (const { name, parseValue, parseLiteral } of scalars) {
  const scalar = ours.getType(name)
  if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral })
}

type Asked = { schema?: GraphQLSchema; rules?: readonly ValidationRule[]; variables?: Record<string, unknown> }

/** All that graphql-js has against `query`, in its own words: from parsing, validation, then the variables. */
export function objections(query: string, { schema = ours, rules, variables }: Asked = {}): readonly GraphQLError[] {
  try {
    const document = parse(query)
    const errors = validate(schema, document, rules)
    if (errors.length > 0 || !variables) return errors
    const [operation] = document.definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return []
    return getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors ?? []
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

/** The same as people read it. */
export const told = (query: string, language: Language, { schema = ours, ...asked }: Asked = {}) =>
  objections(query, { schema, ...asked }).map((error) => {
    const { message, extensions } = documentError(error, language, schema)
    return { message, fields: extensions.fields }
  })
