import { type Request } from '@concentric/chassis/executable'
import { type DocumentNode } from 'graphql'
import { compose } from '../../compose.ts'
import { Engine } from '../engine.ts'
import { type Data } from '../record.ts'
import { Parts } from './world/parts.ts'
import { plain } from './world/plain.ts'
import { Session } from './world/session.ts'
import { subgraph } from './world/subgraph.ts'
import { whole } from './world/whole.ts'
import { World } from './world/world.ts'

/** A supergraph to be tried: the SDL of each subgraph, and the supergraph itself where it is not to be composed here. */
export type Supergraph = {
  readonly name: string
  readonly subgraphs: Readonly<Record<string, string>>
  readonly composed?: string
  /** The subgraph that alone knows which type a thing is: without it nothing can be foretold, so it never fails. */
  readonly steady?: string
}

const request: Request = {
  id: 'r1',
  language: 'en',
  actor: { accountId: '1', accountName: '区', grantId: '1', level: 'district', placeId: '1' },
}

/** The supergraph at work: behind the engine, and as one schema behind graphql-js. */
export function atWork({ subgraphs, composed, steady }: Supergraph) {
  let session = new Session()
  const now = () => session
  const parts = new Parts(subgraphs)
  const world = new World(parts)
  const sdl =
    composed ??
    compose(Object.entries(subgraphs).map(([name, sdl]) => ({ name, sdl, url: `http://127.0.0.1/${name}` })))
  const engine = (isRemote: boolean) =>
    new Engine(sdl, new Map(parts.all.map((part) => [part.name, subgraph(part, world, now, isRemote)])), {
      report: (defect) => session.defects.push(`not planned: ${defect}`),
    })
  const near = engine(false)
  const far = engine(true)
  const strict = whole(near.schema, world, now, false)
  const lenient = whole(near.schema, world, now, true)
  return {
    schema: near.schema,
    steady,
    /** Begins a new execution. */
    begin: (settings: Partial<Pick<Session, 'faults' | 'isLost'>> = {}): Session => {
      session = Object.assign(new Session(), settings)
      return session
    },
    /** Asks the engine, its subgraphs in memory or over the wire. */
    ask: async ({ text, variables, isRemote = false }: Asking) =>
      plain(await (isRemote ? far : near).execute(text, undefined, variables, request)),
    /** Asks graphql-js. */
    askWhole: ({ document, variables }: Asking) => strict(document, variables),
    /** Asks graphql-js for every error there could be: none hides another. */
    askLenient: ({ document, variables }: Asking) => lenient(document, variables),
  }
}

export type AtWork = ReturnType<typeof atWork>

type Asking = {
  readonly text: string
  readonly document: DocumentNode
  readonly variables: Data
  readonly isRemote?: boolean
}
