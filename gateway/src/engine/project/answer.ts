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
  const { data, bubbles, refused } = project(fields, source, introspection)
  const errors = run.troubles.flatMap((trouble) => placed(trouble, fields, source, data))
  for (const path of refused) errors.push(notShown(path, run.request))
  const reported = errors.length > 0
  for (const { path, isMissing } of bubbles)
    if (!(isMissing && reported) && !errors.some((error) => isWithin(path, error.path)))
      errors.push(unexplained(path, run.request))
  return errors.length > 0 ? { data, errors } : { data }
}

function placed(
  { error, places, below }: Trouble,
  fields: readonly ShapeField[],
  source: Data,
  data: Data | null,
): GraphQLFormattedError[] {
  const { message, extensions } = error
  const paths = below
    ? [firstBlank(fields, source, places[0] ?? [], below)]
    : onePerBlank(
        data,
        places.map((place) => place.map(responseKey)),
      )
  return paths.map((path) => ({ message, ...(path.length > 0 && { path }), ...(extensions && { extensions }) }))
}

/**
 * The first of `paths` into each blank of `data`. Where all lead to what the client did not ask for (a field that
 * another requires), the object that the first of them belongs to.
 */
function onePerBlank(data: Data | null, paths: readonly Path[]): readonly Path[] {
  const first = new Map<string, Path>()
  for (const path of paths) {
    const blank = path.slice(0, depthOf(path, data))
    const isAsked = blank.length === path.length || valueAt(blank, data) === null
    if (isAsked && !first.has(blank.join('/'))) first.set(blank.join('/'), path)
  }
  const [any = []] = paths
  return first.size > 0 ? [...first.values()] : [any.slice(0, depthOf(any, data))]
}

/** How much of `path` there is in `data`; a null ends it. */
function depthOf(path: Path, data: unknown): number {
  let value = data
  for (const [depth, key] of path.entries()) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    if (value === undefined) return depth
  }
  return path.length
}

const valueAt = (path: Path, data: unknown): unknown =>
  path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data)

const notShown = (path: Path, { language }: Request): GraphQLFormattedError => ({
  message: message('forbidden', language),
  path,
  extensions: { code: 'FORBIDDEN' },
})

const isWithin = (outer: Path, inner: Path = []) => outer.every((segment, at) => segment === inner[at])

const unexplained = (path: Path, { id, language }: Request): GraphQLFormattedError => ({
  message: message('internal', language, { id }),
  path,
  extensions: { code: 'INTERNAL' },
})
