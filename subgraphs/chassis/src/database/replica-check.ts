import { log } from '../serve/log.ts'
import { checkLogin } from './check.ts'
import { connected } from './connection.ts'
import { type Subgraph } from './migrate.ts'

/**
 * Whether a replica answers, and may be used: one that is out of reach is done without, one that is none, or whose
 * login has power, stops the start.
 */
export async function isReplica(url: string, subgraphs: readonly Subgraph[]): Promise<boolean> {
  let isThere = false
  try {
    await connected(url, async (client) => {
      isThere = true
      const { rows } = await client.query<{ follows: boolean }>('select pg_is_in_recovery() as follows')
      if (!rows[0]?.follows)
        throw new Error('DATABASE_REPLICA_URL names a server that follows no other. Leave it unset, or name a replica.')
      await checkLogin(client, subgraphs)
    })
    return true
  } catch (error) {
    if (isThere) throw error
    log('error', {
      where: 'replica',
      message: 'The replica is out of reach and not used. Start again once it answers.',
    })
    return false
  }
}
