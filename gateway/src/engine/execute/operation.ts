import { type Operation } from '@concentric/chassis/executable'
import { answerOf } from '../project/answer.ts'
import { type formsOf } from './forms.ts'
import { type Run } from './run.ts'

/** A query or a mutation as a function. */
export function compileOperation(find: ReturnType<typeof formsOf>): Operation {
  return async (inputs, request) => {
    const found = find(inputs, request)
    if ('refusal' in found) return found.refusal
    const { form, variables } = found
    const run: Run = { variables, request, data: null, troubles: [] }
    const whole = await form.passThrough?.(run)
    if (whole) return whole
    await form.step?.(run)
    return answerOf(run, form.fields, form.introspect?.(variables) ?? {})
  }
}
