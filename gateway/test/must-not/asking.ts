import { type Answered } from '@concentric/chassis/testing'
import { type HouseDoor } from '../../src/testing/house-door.ts'

type Told = Pick<Answered, 'data'> & { errors?: { message: string; extensions: { code: string } }[] }
/** A document as a client writes it, or one of our own pages' by its id. */
type Asked = { query: string } | { documentId: string }

/** Asks a door as demo accounts, each signed in once. */
export function askingAt(door: HouseDoor) {
  const tokens = new Map<string, string>()
  return async (account: string, asked: Asked, variables = {}): Promise<Told> => {
    const token = tokens.get(account) ?? (await door.signIn(account))
    tokens.set(account, token)
    const answer = await door.post('/graphql', { ...asked, variables }, { authorization: `Bearer ${token}` })
    return answer.json() as Promise<Told>
  }
}
