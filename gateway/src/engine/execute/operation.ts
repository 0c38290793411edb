import { type Operation, type Request } from '@concentric/chassis/executable'
import { message } from '@concentric/chassis/messages'
import { getVariableValues } from 'graphql'
import { BoundedMap } from '../bounded-map.ts'
import { compileForm, type Form, type Graph } from '../compile/form.ts'
import { type Chosen } from '../document/chosen-operation.ts'
import { conditionVariables, outcome } from '../document/conditions.ts'
import { documentError } from '../document/document-error.ts'
import { answerOf } from '../project/answer.ts'
import { type Data } from '../record.ts'
import { type Run } from './run.ts'

/** Told of an operation that is right and yet cannot be planned: a defect of ours. */
export type Report = (defect: unknown) => void

const formsKept = 64

/** The scopes of who asks; undefined for one who is not signed in. */
export type ScopesOf = (request: Request) => readonly string[] | undefined

/**
 * The operation as a function; each outcome of its conditions, and of what its caller may see, is planned and compiled
 * when it first occurs.
 */
export function compileOperation(chosen: Chosen, graph: Graph, report: Report, scopesOf?: ScopesOf): Operation {
  const { access } = graph.planner
  const definitions = chosen.operation.variableDefinitions ?? []
  const conditions = conditionVariables(chosen.document)
  const forms = new BoundedMap<string, Form>(formsKept)
  const formFor = (variables: Data, request: Request): Form => {
    const granted = access.isOpen ? '' : access.outcome(scopesOf?.(request))
    const which = `${outcome(conditions, variables)}|${granted}`
    return (
      forms.get(which) ?? forms.set(which, compileForm(chosen, { variables, allows: access.allows(granted) }, graph))
    )
  }
  return async (inputs, request) => {
    const { language, id } = request
    const { coerced: variables, errors } = getVariableValues(graph.planner.schema, definitions, inputs, {
      maxErrors: 10,
    })
    if (errors) return { errors: errors.map((error) => documentError(error, language, graph.planner.schema)) }
    let form: Form
    try {
      form = formFor(variables, request)
    } catch (defect) {
      report(defect)
      return { errors: [{ message: message('internal', language, { id }), extensions: { code: 'INTERNAL' } }] }
    }
    const run: Run = { variables, request, data: null, troubles: [] }
    const whole = await form.passThrough?.(run)
    if (whole) return whole
    await form.step?.(run)
    return answerOf(run, form.fields, form.introspect?.(variables) ?? {})
  }
}
