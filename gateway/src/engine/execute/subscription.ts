import { type Request, type Subscription } from '@concentric/chassis/executable'
import { type Form } from '../compile/form.ts'
import { answerOf } from '../project/answer.ts'
import { type Data } from '../record.ts'
import { type formsOf } from './forms.ts'
import { type Brought, type Run } from './run.ts'

/** A subscription as a function: every event is completed by the other subgraphs and answered by itself. */
export function compileSubscription(find: ReturnType<typeof formsOf>): Subscription {
  return async (inputs, request) => {
    const found = find(inputs, request)
    if ('refusal' in found) return found.refusal
    const { form, variables } = found
    if (!form.events) throw new Error('The form of a subscription tells of its events.')
    const begun = await form.events(variables, request)
    const answer = (event: Brought) => completed(event, form, variables, request)
    return 'events' in begun ? { events: mapped(begun.events, answer) } : answer(begun)
  }
}

async function completed(event: Brought, form: Form, variables: Data, request: Request) {
  const run: Run = { variables, request, event, data: null, troubles: [] }
  await form.step?.(run)
  return answerOf(run, form.fields, {})
}

async function* mapped<From, To>(events: AsyncIterable<From>, to: (event: From) => Promise<To>) {
  for await (const event of events) yield to(event)
}
