import { readdirSync, readFileSync } from 'node:fs'
import { connected } from '../../subgraphs/chassis/src/database/connection.ts'

/** Of `proc/<pid>/stat`, counted from what follows the name: the parent, and ticks of its own and of children that ended. */
const AT = { parent: 1, own: [11, 12], ended: [13, 14] }
const MILLISECONDS_OF_A_TICK = 10

function statOf(pid: string | number): number[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}

const sum = (stat: readonly number[], at: readonly number[]) => at.reduce((ticks, field) => ticks + stat[field]!, 0)

/** How to tell the CPU milliseconds a server on this machine has used so far, all its processes; of Linux only. */
export async function postgresCpu(url: string): Promise<() => number> {
  const backend = await connected(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    return statOf(rows[0]!.pid)
  })
  const server = backend[AT.parent]!
  return () => {
    let ticks = sum(statOf(server), [...AT.own, ...AT.ended])
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const stat = statOf(pid)
        if (stat[AT.parent] === server) ticks += sum(stat, AT.own)
      } catch {
        // it has ended meanwhile, and counts with its parent
      }
    }
    return ticks * MILLISECONDS_OF_A_TICK
  }
}
