import { type connected } from '@concentric/chassis/database/connection'
import { type Law, laws } from './laws.ts'

type Client = Parameters<Parameters<typeof connected<unknown>>[1]>[0]

/** The laws that are broken at this moment; all are looked at in one statement, so that who writes meanwhile breaks none. */
export async function look(client: Client): Promise<string[]> {
  const counts = laws.map(({ broken }) => `(${broken})::int`).join(', ')
  const { rows } = await client.query({ text: `select ${counts}`, rowMode: 'array' })
  return laws.filter((_, at) => rows[0]?.[at] > 0).map(({ name }) => name)
}

/** The laws that are found broken once one was, past every constraint and trigger; nothing of it stays. */
export async function lookWithPlanted(client: Client, { plant }: Law): Promise<string[]> {
  await client.query('begin; set local session_replication_role = replica')
  try {
    await client.query(plant)
    return await look(client)
  } finally {
    await client.query('rollback')
  }
}
