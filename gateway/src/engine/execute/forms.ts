import { type Answer, type Request } from '@concentric/chassis/executable'
import { variablesOf } from '@concentric/chassis/execute/variables'
import { message } from '@concentric/chassis/messages'
import { LRUCache } from 'lru-cache'
import { compileForm, type Form, type Graph } from '../compile/form.ts'
import { type Chosen } from '../document/chosen-operation.ts'
import { conditionVariables, outcome } from '../document/conditions.ts'
import { documentError } from '../document/document-error.ts'
import { type Data } from '../record.ts'

/** Told of an operation that is right and yet cannot be planned: a defect of ours. */
export type Report = (defect: unknown) => void

/** The scopes of who asks; undefined for one who is not signed in. */
export type ScopesOf = (request: Request) => readonly string[] | undefined

/** An operation ready for one request, or the answer that refuses it. */
export type Found = { readonly form: Form; readonly variables: Data } | { readonly refusal: Answer }

const formsKept = 64
const wrongVariablesNamed = 10

/**
 * Finds the form of an operation for a request; each outcome of its conditions, of what its caller may see, and of its
 * share is planned and compiled when it first occurs.
 */
export function formsOf(chosen: Chosen, graph: Graph, report: Report, scopesOf?: ScopesOf) {
  const { access, schema } = graph.planner
  const variablesIn = variablesOf(schema, chosen.operation.variableDefinitions ?? [], wrongVariablesNamed)
  const conditions = conditionVariables(chosen.document)
  const forms = new LRUCache<string, Form>({ max: formsKept })
  const formFor = (variables: Data, request: Request): Form => {
    const granted = access.isOpen ? '' : access.outcome(scopesOf?.(request))
    const share = graph.drawShare()
    const which = `${outcome(conditions, variables)}|${granted}|${share}`
    const known = forms.get(which)
    if (known) return known
    const form = compileForm(chosen, { variables, allows: access.allows(granted), share }, graph)
    forms.set(which, form)
    return form
  }
  return (inputs: Data, request: Request): Found => {
    const { language, id } = request
    const { coerced: variables, errors } = variablesIn(inputs)
    if (errors) return { refusal: { errors: errors.map((error) => documentError(error, language, schema)) } }
    try {
      return { form: formFor(variables, request), variables }
    } catch (defect) {
      report(defect)
      const error = { message: message('internal', language, { id }), extensions: { code: 'INTERNAL' } }
      return { refusal: { errors: [error] } }
    }
  }
}
