import { type Answer, type Request } from '@concentric/chassis/executable'
import { message } from '@concentric/chassis/messages'
import { type GraphQLFormattedError } from 'graphql'
import { type Run, type Trouble } from '../execute/run.ts'
import { responseKey } from '../plan/plan-key.ts'
import { type Data, type Path } from '../record.ts'
import { firstBlank } from './first-blank.ts'
import { project } from './project.ts'
import { type ShapeField } from './shape.ts'

/** The client's answer from all that a run has gathered: what was asked for, and an error for every blank. */
export function answerOf(run: Run, fields: readonly ShapeField[], introspection: Data): Answer {
  const source = run.data ?? {}
  const { data, bubbles } = project(fields, source, introspection)
  const errors = run.troubles.map((trouble) => placed(trouble, fields, source))
  const reported = errors.length > 0
  for (const { path, isMissing } of bubbles)
    if (!(isMissing && reported) && !errors.some((error) => isWithin(path, error.path)))
      errors.push(unexplained(path, run.request))
  return errors.length > 0 ? { data, errors } : { data }
}

function placed({ error, path, below }: Trouble, fields: readonly ShapeField[], source: Data): GraphQLFormattedError {
  const { message, extensions } = error
  const place = below ? firstBlank(fields, source, path, below) : path.map(responseKey)
  return { message, ...(place.length > 0 && { path: place }), ...(extensions && { extensions }) }
}

const isWithin = (outer: Path, inner: Path = []) => outer.every((segment, at) => segment === inner[at])

const unexplained = (path: Path, { id, language }: Request): GraphQLFormattedError => ({
  message: message('internal', language, { id }),
  path,
  extensions: { code: 'INTERNAL' },
})
