import { type DocumentNode, getOperationAST, validate, visit } from 'graphql'
import { Context, type Services } from './context.ts'
import { type Answer, type Executable, type Operation } from './executable.ts'
import { fastest } from './execute/execution.ts'
import { failureOf, type Report } from './failure.ts'
import { localStreams } from './local-stream.ts'
import { type Database } from './scope.ts'
import { type Subgraph } from './subgraph.ts'

/** What a subgraph works with: its database, where defects are written down, and services. */
export type Surroundings = { database: Database; report: Report; services: Services }

/** A subgraph at work in this process: its schema over a database. `executionOf` says how it executes valid operations. */
export function local(subgraph: Subgraph, surroundings: Surroundings, executionOf = fastest): Executable {
  const { name, entities } = subgraph
  const { database, report, services } = surroundings
  const prepare = (document: DocumentNode, operationName?: string): Operation => {
    if (hasConditions(document)) throw new Error('The gateway resolves @skip and @include before a subgraph is asked.')
    const wrong = getOperationAST(document, operationName)
      ? validate(subgraph.schema, document, undefined, { hideSuggestions: true })
      : []
    const execute = wrong.length ? undefined : executionOf(subgraph, document, operationName)
    return async (variables, request): Promise<Answer> => {
      const failures = (errors: readonly Parameters<typeof failureOf>[0][]) =>
        errors.map((error) => failureOf(error, request, report))
      if (!execute) return { errors: failures(wrong) }
      const { errors, ...brought } = await execute(variables, new Context(request, entities, database, services))
      return errors ? { ...brought, errors: failures(errors) } : brought
    }
  }
  return {
    name,
    get schema() {
      return subgraph.schema
    },
    prepare,
    subscribe: localStreams(subgraph, surroundings),
  }
}

function hasConditions(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'skip' || name.value === 'include'
    },
  })
  return found
}
