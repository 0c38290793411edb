import { type Program, startBare, startBuilt } from '../../child.ts'
import { type Installation } from '../installation/installation.ts'
import { type Asked, type Asker, type Workload } from '../workloads/workload.ts'

/** A request as a target takes it. */
export type Question = { readonly body: string; readonly authorization?: string }

/** A server under test, and how it is asked. */
export type Target = {
  readonly name: string
  readonly program: Program
  path(workload: Workload): string
  question(workload: Workload, asker: Asker, asked: Asked): Question
}

const here = import.meta.dirname

/** Starts every server over the installation. */
export async function startTargets(installation: Installation): Promise<readonly Target[]> {
  const { loginUrl, ownerUrl, secret, prefix, dataDir } = installation
  const owner = { DATABASE_URL: `${ownerUrl}?options=-c%20timezone%3DAsia/Shanghai` }
  const ours = {
    DATABASE_URL: loginUrl,
    DATABASE_OWNER_URL: '',
    DATA_DIR: dataDir,
    CONCENTRIC_SECRET: secret,
    RATE_PER_MINUTE: '0',
    BUILD_CONSOLE: '0',
  }
  const graph = graphAsked(installation)
  const piped = { ...owner, PIPELINED: '1' }
  const stock = { ...ours, ROLE_PREFIX: prefix }
  return [
    { name: 'floor', program: await startBare([`${here}/floor.ts`], owner), ...floorAsked },
    { name: 'floor, pipelined', program: await startBare([`${here}/floor.ts`], piped), ...floorAsked },
    { name: 'ours', program: await startBuilt(ours), ...graph },
    { name: 'ours, separate', program: await startBuilt(ours, '--separate'), ...graph },
    { name: 'PostGraphile', program: await startBare([`${here}/postgraphile.ts`], owner), ...peerAsked },
    // its classes have decorators, which Node does not read
    { name: 'Apollo', program: await startBare(['--import', 'tsx', `${here}/apollo.ts`], stock), ...graph },
  ]
}

type Form = Pick<Target, 'path' | 'question'>

const floorAsked: Form = {
  path: ({ name }) => `/${name}`,
  question: (_workload, _asker, { values }) => ({ body: JSON.stringify(values) }),
}

const peerAsked: Form = {
  path: () => '/graphql',
  question: ({ peer }, _asker, { variables, peerVariables }) => ({
    body: JSON.stringify({ query: peer, variables: peerVariables ?? variables }),
  }),
}

function graphAsked({ authorizations, districtId }: Installation): Form {
  return {
    path: () => '/graphql',
    question({ query }, asker, { at, variables }) {
      const place = { community: at.id, street: at.streetId, district: districtId }[asker]
      return { body: JSON.stringify({ query, variables }), authorization: authorizations.get(place)! }
    },
  }
}
