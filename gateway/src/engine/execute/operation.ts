import { type Operation } from '@concentric/chassis/executable'
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

/** The operation as a function; each outcome of its conditions is planned and compiled when it first occurs. */
export function compileOperation(chosen: Chosen, graph: Graph, report: Report): Operation {
  const definitions = chosen.operation.variableDefinitions ?? []
  const conditions = conditionVariables(chosen.document)
  const forms = new BoundedMap<string, Form>(formsKept)
  const formFor = (variables: Data): Form => {
    const which = outcome(conditions, variables)
    return forms.get(which) ?? forms.set(which, compileForm(chosen, variables, graph))
  }
  return async (inputs, request) => {
    const { language, id } = request
    const { coerced: variables, errors } = getVariableValues(graph.planner.schema, definitions, inputs, {
      maxErrors: 10,
    })
    if (errors) return { errors: errors.map((error) => documentError(error, language, graph.planner.schema)) }
    let form: Form
    try {
      form = formFor(variables)
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
