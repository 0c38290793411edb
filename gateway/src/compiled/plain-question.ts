import { type Subgraph } from '@concentric/chassis/subgraph'
import {
  buildASTSchema,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  printSchema,
  visit,
} from 'graphql'
import { type Question, questionOf } from '../engine/differential/question/question.ts'
import { pick, seeded } from '../engine/differential/random.ts'
import { type Representation } from './entity-question.ts'

/** Makes of a seed a question that plans answer: readings and what SQL says of rows alone, some by the ids of `rows`. */
export function plainQuestions(subgraph: Subgraph, rows: readonly Representation[]): (seed: number) => Question {
  const plain = plainSchema(subgraph, [...subgraph.plans.keys()])
  return (seed) => {
    const { document, ...question } = questionOf(plain, seed)
    const random = seeded(seed)
    return { ...question, document: visit(document, { Field: (node) => withRealId(node, rows, random) }) }
  }
}

/** A schema with these fields of the query type alone, without what is computed, and with one type of entities if one is named. */
export const plainSchema = ({ schema, entities }: Subgraph, roots: readonly string[], entity?: string): GraphQLSchema =>
  buildASTSchema(
    visit(parse(printSchema(schema)), {
      ObjectTypeDefinition({ name, fields, ...type }) {
        if (name.value === 'Mutation' || name.value === 'Subscription') return null
        const relations = entities.get(name.value)?.relations ?? {}
        const kept = fields?.filter((field) =>
          name.value === 'Query' ? roots.includes(field.name.value) : relations[field.name.value]?.kind !== 'computed',
        )
        return { ...type, name, fields: kept }
      },
      UnionTypeDefinition: ({ types, ...union }) => ({
        ...union,
        types: types?.filter(({ name }) => !entity || name.value === entity),
      }),
    }) as DocumentNode,
    { assumeValid: true },
  )

/** Invented ids are nobody's: mostly those of rows are asked for instead. */
function withRealId(node: FieldNode, rows: readonly Representation[], random: () => number): FieldNode | undefined {
  const isById = node.arguments?.length === 1 && node.arguments[0]?.name.value === 'id'
  const own = rows.filter(({ __typename }) => __typename.toLowerCase() === node.name.value.toLowerCase())
  if (!isById || !own.length || random() < 0.2) return undefined
  const value = { kind: Kind.STRING, value: pick(own, random).id } as const
  return { ...node, arguments: node.arguments!.map((argument) => ({ ...argument, value })) }
}
