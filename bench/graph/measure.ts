import { type startLoad } from '../load.ts'
import { type Noise } from '../noise.ts'
import { type Usage, usageOf } from '../processes.ts'
import { type Installation } from './installation/installation.ts'
import { answerOf, mustBeAlike } from './same-rows.ts'
import { forgetStatements, type Statements, statementsSent } from './statements.ts'
import { type Target } from './targets/targets.ts'
import { type Asked, type Asker, differentReads, type Workload } from './workloads/workload.ts'

/** One round of one target with one workload. */
export type Round = {
  readonly workload: string
  readonly asker: Asker
  readonly target: string
  readonly round: number
  readonly requests: number
  readonly requestsPerSecond: number
  readonly milliseconds: readonly number[]
  /** CPU per request of each process of the server, by what it runs. */
  readonly cpuMilliseconds: Readonly<Record<string, number>>
  readonly postgresMilliseconds: number
  readonly statements: Statements
  readonly bytes: number
  readonly residentBytes: number
}

const rounds = 3
const connections = 16
const seconds = { warmUp: 0.7, lead: 0.2, round: 1.2 }
const mostWrites = 4_000

type Ground = {
  installation: Installation
  targets: readonly Target[]
  load: ReturnType<typeof startLoad>
  noise: Noise
}

/** Asks every target the same in turn, round after round, after their answers were found to be alike. */
export async function measure(ground: Ground, workload: Workload, asker: Asker): Promise<Round[]> {
  const { installation, targets, load, noise } = ground
  const requests = requestsOf(workload, ground)
  const lengths = await comparedLengths(ground, workload, asker, requests)
  const done: Round[] = []
  async function ask(target: Target, asked: readonly Asked[], forSeconds: number) {
    const questions = asked.map((each) => target.question(workload, asker, each))
    const known = lengths.get(target.name)!
    const loaded = await load.run({
      url: `${target.program.origin}${target.path(workload)}`,
      bodies: questions.map(({ body }) => body),
      authorizations: questions[0]?.authorization ? questions.map(({ authorization }) => authorization!) : undefined,
      lengths: questions.map((_, at) => known[workload.writes ? 0 : at]!),
      requests: workload.writes ? questions.length : Number.MAX_SAFE_INTEGER,
      seconds: forSeconds,
      connections,
    })
    requests.sent(loaded.milliseconds.length)
    return loaded
  }
  for (const target of targets) await ask(target, await requests.next(), seconds.warmUp)
  for (let round = 1; round <= rounds; round++)
    for (const target of round % 2 ? targets : targets.toReversed()) {
      noise.sample()
      // what a session costs once in ten seconds is no part of a request
      await ask(target, await requests.next(), seconds.lead)
      const asked = await requests.next()
      await forgetStatements(installation.owner)
      const before = usages(target, installation)
      const loaded = await ask(target, asked, seconds.round)
      const after = usages(target, installation)
      const count = loaded.milliseconds.length
      const sent = await statementsSent(installation.owner)
      done.push({
        workload: workload.name,
        asker,
        target: target.name,
        round,
        requests: count,
        requestsPerSecond: count / loaded.seconds,
        milliseconds: loaded.milliseconds,
        cpuMilliseconds: perRequest(before.server, after.server, count),
        postgresMilliseconds: (spent(after.postgres) - spent(before.postgres)) / count,
        statements: { data: sent.data / count, scope: sent.scope / count, transaction: sent.transaction / count },
        bytes: loaded.bytes / count,
        residentBytes: after.server.reduce((sum, { residentBytes }) => sum + residentBytes, 0),
      })
    }
  return done
}

/** Reads come round again; what was written is not written twice. */
function requestsOf(workload: Workload, { installation, targets }: Ground) {
  const peer = targets.find(({ name }) => name === 'PostGraphile')
  const askPeer = async (query: string, variables: Readonly<Record<string, unknown>>) =>
    peer && JSON.parse(await answerOf(peer, '/graphql', { body: JSON.stringify({ query, variables }) }))
  let from = 0
  let reads: readonly Asked[] | undefined
  return {
    async next(count = mostWrites): Promise<readonly Asked[]> {
      if (workload.writes) return workload.requests(installation, from, count, askPeer)
      reads ??= await workload.requests(installation, 0, differentReads, askPeer)
      return reads
    },
    sent(count: number) {
      from += count
    },
  }
}

/** Asks each target everything once; answers how long its answers are. */
async function comparedLengths(
  { targets }: Ground,
  workload: Workload,
  asker: Asker,
  requests: ReturnType<typeof requestsOf>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const lengths = new Map<string, number[]>(targets.map(({ name }) => [name, []]))
  const compared = workload.writes ? 1 : (await requests.next()).length
  async function ask(target: Target, at: number): Promise<string> {
    const asked = (await requests.next(1))[workload.writes ? 0 : at]!
    requests.sent(1)
    return answerOf(target, target.path(workload), target.question(workload, asker, asked))
  }
  // a document's first answer may be written another way than all later ones
  for (const target of targets) await ask(target, 0)
  for (let at = 0; at < compared; at++) {
    // each writes a row of its own, so one after the other
    const answers = new Map<string, string>()
    if (workload.writes) for (const target of targets) answers.set(target.name, await ask(target, at))
    else await Promise.all(targets.map(async (target) => answers.set(target.name, await ask(target, at))))
    mustBeAlike(workload, asker, answers)
    for (const [name, text] of answers) lengths.get(name)!.push(Buffer.byteLength(text))
  }
  return lengths
}

const usages = ({ program }: Target, { postmasterPid }: Installation) => ({
  server: usageOf(program.pid),
  postgres: usageOf(postmasterPid),
})

/** What a process and its children have spent, those included that have ended. */
const spent = (usages: readonly Usage[]) =>
  usages.reduce((sum, { cpuMilliseconds }) => sum + cpuMilliseconds, usages[0]!.goneMilliseconds)

/** A supervisor's spares count as what they stand by for. */
function perRequest(before: readonly Usage[], after: readonly Usage[], count: number): Record<string, number> {
  const at = new Map(before.map(({ pid, cpuMilliseconds }) => [pid, cpuMilliseconds]))
  const found: Record<string, number> = {}
  for (const { pid, command, cpuMilliseconds } of after) {
    const name = /--only (\w+)/.exec(command)?.[1] ?? (after.length > 1 ? 'supervisor' : 'server')
    found[name] = (found[name] ?? 0) + (cpuMilliseconds - (at.get(pid) ?? 0)) / count
  }
  return found
}
