import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isInputType,
  isLeafType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql'

type Values = Record<string, unknown>

/** The values of an operation's variables, defaults included, or what is wrong with those that were given. */
export type Coerced = { coerced: Values; errors?: undefined } | { errors: readonly GraphQLError[]; coerced?: undefined }

/** As many mistakes as graphql-js names at most when it executes. */
const MISTAKES_NAMED = 50

/** Puts one variable among the others; false where graphql-js has something to say of it. */
type Take = (given: Values, coerced: Values) => boolean

/**
 * What graphql-js makes of the variables of one operation, whose types are looked up once and not by each request. Whatever
 * is not as it should be is left to graphql-js, which names `maxErrors` mistakes at most.
 */
export function variablesOf(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  maxErrors = MISTAKES_NAMED,
): (given: Values) => Coerced {
  const takes = definitions.map((definition) => takeOf(schema, definition))
  return (given) => {
    const coerced: Values = Object.create(null)
    if (takes.every((take) => take(given, coerced))) return { coerced }
    return getVariableValues(schema, definitions, given, { maxErrors })
  }
}

function takeOf(schema: GraphQLSchema, { variable, type: named, defaultValue }: VariableDefinitionNode): Take {
  const name = variable.name.value
  const type = typeFromAST(schema, named)
  if (!isInputType(type)) return () => false
  const isRequired = isNonNullType(type)
  const inner = getNullableType(type)
  const read = isLeafType(inner)
    ? (value: unknown) => inner.parseValue(value)
    : (value: unknown) => coerceInputValue(value, inner, refuse)
  return (given, coerced) => {
    if (!Object.hasOwn(given, name)) {
      if (defaultValue) coerced[name] = valueFromAST(defaultValue, type)
      return defaultValue !== undefined || !isRequired
    }
    const value = given[name]
    if (value === null || value === undefined) {
      coerced[name] = null
      return !isRequired
    }
    try {
      coerced[name] = read(value)
      return coerced[name] !== undefined
    } catch {
      return false
    }
  }
}

function refuse(_path: readonly (string | number)[], _value: unknown, error: GraphQLError): never {
  throw error
}
