import { createSourceEventStream, type DocumentNode, execute, GraphQLError, validate } from 'graphql'
import { Context } from './context.ts'
import { type Answer, type Request, type Subscription } from './executable.ts'
import { failureOf } from './failure.ts'
import { type Surroundings } from './local.ts'
import { type Subgraph } from './subgraph.ts'

/** Subscriptions to a subgraph in this process: each event is read as a query of its own would be. */
export const localStreams =
  (subgraph: Subgraph, { database, report, services }: Surroundings) =>
  (document: DocumentNode, operationName?: string): Subscription => {
    const { schema, entities } = subgraph
    const wrong = validate(schema, document)
    return async (variableValues, request) => {
      const failures = (errors: readonly GraphQLError[]) => errors.map((error) => failureOf(error, request, report))
      if (wrong.length) return { errors: failures(wrong) }
      const asked = { schema, document, operationName, variableValues }
      // what is loaded for one event must not answer the next
      const context = (at: Request) => new Context(at, entities, database, services)
      const source = await createSourceEventStream({ ...asked, contextValue: context(request) })
      if ('errors' in source) return { errors: failures(source.errors ?? []) }

      async function* events(): AsyncGenerator<Answer> {
        try {
          for await (const rootValue of source as AsyncIterable<unknown>) {
            const { data, errors } = await execute({ ...asked, rootValue, contextValue: context(request) })
            if (errors) yield { data, errors: failures(errors) }
            // an event that is not the subscriber's answers nothing
            else if (Object.values(data ?? {}).some((value) => value !== null)) yield { data }
          }
        } catch (error) {
          yield { errors: failures([asGraphQLError(error)]) }
        }
      }
      return { events: events() }
    }
  }

const asGraphQLError = (error: unknown) =>
  new GraphQLError(error instanceof Error ? error.message : String(error), {
    originalError: error instanceof Error ? error : undefined,
  })
