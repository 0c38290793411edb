import { randomUUID } from 'node:crypto'
import { type Client } from 'pg'
import { type Identity } from '../../../gateway/src/identity/identity.ts'
import { actingAs } from '../../../subgraphs/chassis/src/database/connection.ts'

/** Where an account acts: a place of the tree. */
export type Place = {
  readonly id: string
  readonly level: 'DISTRICT' | 'STREET' | 'COMMUNITY'
  readonly streetId?: string
}

const GRANT = `
  insert into governance.grant (id, account_id, account_name, level, place_id, place_name, community_id, street_id)
  values ($1, $2, '示例账号', $3, $4, '示例', $5, $6)`

const PASSWORD = 'bench-only-12345'

/** An account with a grant for each place, signed in; answers the header `authorization` by the place's id. */
export async function signIn(
  client: Client,
  { identity, prefix }: { identity: Identity; prefix: string },
  places: readonly Place[],
): Promise<ReadonlyMap<string, string>> {
  const authorizations = new Map<string, string>()
  for (const [at, { id, level, streetId }] of places.entries()) {
    const username = `bench.${at}`
    const account = await identity.createAccount({ username, name: '示例账号', password: PASSWORD })
    const values = [randomUUID(), account.id, level, id, level === 'COMMUNITY' ? id : null, streetId ?? null]
    await actingAs(client, `${prefix}_system`, () => client.query(GRANT, values))
    const answer = await identity.handle({
      id: randomUUID(),
      method: 'POST',
      path: '/auth/sign-in/username',
      headers: {},
      body: JSON.stringify({ username, password: PASSWORD }),
      address: '127.0.0.1',
      language: 'en',
    })
    const token = answer.headers.get('set-auth-token')
    if (!token) throw new Error(`The account of ${id} was not let in: ${await answer.text()}`)
    authorizations.set(id, `Bearer ${token}`)
  }
  return authorizations
}
