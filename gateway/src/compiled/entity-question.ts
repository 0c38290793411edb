import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  parse,
  parseType,
  printSchema,
  visit,
} from 'graphql'
import { type Question, questionOf } from '../engine/differential/question/question.ts'
import { pick, seeded } from '../engine/differential/random.ts'

/** What names an entity to a subgraph. */
export type Representation = { readonly __typename: string; readonly id: string }

/** Makes of a seed the question for some of `entities` it leads to: as the gateway asks, representations in a variable. */
export function entityQuestions(
  schema: GraphQLSchema,
  entities: readonly Representation[],
): (seed: number) => Question {
  const alone = entitiesAlone(schema)
  return (seed) => {
    const { document, variables, ...question } = questionOf(alone, seed)
    const random = seeded(seed)
    const representations = Array.from({ length: Math.floor(random() * 5) }, () => pick(entities, random))
    return { ...question, document: givenRepresentations(document), variables: { ...variables, representations } }
  }
}

/** Four invented things of each entity type of a schema. */
export function inventedEntities(schema: GraphQLSchema): Representation[] {
  const entity = getNamedType(schema.getQueryType()!.getFields()._entities!.type)
  const types = isAbstractType(entity) ? schema.getPossibleTypes(entity) : []
  return types.flatMap(({ name }) =>
    [0, 1, 2, 3].map((mark) => ({ __typename: name, id: `0000000${mark}-0000-4000-8000-000000000000` })),
  )
}

/** The schema with nothing to ask for but entities. */
const entitiesAlone = (schema: GraphQLSchema) =>
  buildASTSchema(
    visit(parse(printSchema(schema)), {
      ObjectTypeDefinition({ name, fields, ...type }) {
        if (name.value === 'Mutation') return null
        if (name.value !== 'Query') return undefined
        return { ...type, name, fields: fields?.filter((field) => field.name.value === '_entities') }
      },
    }),
    { assumeValid: true },
  )

const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: 'representations' } } as const

const givenRepresentations = (document: DocumentNode): DocumentNode =>
  visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [
        ...(operation.variableDefinitions ?? []),
        { kind: Kind.VARIABLE_DEFINITION, variable, type: parseType('[_Any!]!') },
      ],
    }),
    Argument: (argument) => (argument.name.value === 'representations' ? { ...argument, value: variable } : undefined),
  })
