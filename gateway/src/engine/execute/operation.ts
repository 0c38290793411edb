import { type Answer, type Operation, type Request } from '@concentric/chassis/executable'
import { type Form } from '../compile/form.ts'
import { Ran } from '../explain/ran.ts'
import { answerOf } from '../project/answer.ts'
import { type Data } from '../record.ts'
import { type formsOf } from './forms.ts'
import { type Run } from './run.ts'

/** An operation ready to be asked. */
export type Compiled = {
  readonly answer: Operation
  /** Answers too, and says in `extensions.plan` what was fetched from whom: a PlanView, or null for nothing. */
  readonly explain: Operation
}

/** A query or a mutation as functions. */
export function compileOperation(find: ReturnType<typeof formsOf>): Compiled {
  const answer = async (inputs: Data, request: Request, ran?: Ran): Promise<Answer> => {
    const found = find(inputs, request)
    if ('refusal' in found) return found.refusal
    const { form, variables } = found
    const run: Run = { variables, request, data: null, troubles: [], ran }
    const given = (await form.passThrough?.(run)) ?? (await gathered(form, run))
    return ran ? { ...given, extensions: { plan: (form.passThrough ?? form.step)?.explain(ran) ?? null } } : given
  }
  return { answer, explain: (inputs, request) => answer(inputs, request, new Ran()) }
}

async function gathered({ step, fields, introspect }: Form, run: Run): Promise<Answer> {
  await step?.(run)
  return answerOf(run, fields, introspect?.(run.variables) ?? {})
}
