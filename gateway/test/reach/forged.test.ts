import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { actorHeader, signActor } from '@concentric/chassis/serve/signature'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../../src/testing/house.ts'
import { type HouseDoor, openHouseDoor } from '../../src/testing/house-door.ts'

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schema.graphql'), 'utf8'))
const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
  Object.keys(type.getFields()).map((field) => `${type.name.toLowerCase()} { ${field} }`),
)

let house: OpenTestHouse
let door: HouseDoor
let volunteer: string
let expired: string

beforeAll(async () => {
  house = await start()
  door = await openHouseDoor(house, { introspection: true })
  expired = await door.signIn('volunteer')
  await connected(house.ownerUrl, (client) =>
    client.query(`update identity.session set "expiresAt" = now() - interval '1 second'`),
  )
  volunteer = await door.signIn('volunteer')
})
afterAll(async () => {
  await door.close()
  await house.close()
})

type Told = { data?: unknown; errors?: { extensions: { code: string } }[] }
const told = async (answer: Response) => (await answer.json()) as Told

it('answers nothing to a stranger, whatever he asks and whoever he says he is', async () => {
  const actor = await house.actorNamed('district')
  const sealed = (body: string) =>
    signActor({ id: 'x', actor, language: 'zh' }, { secret: house.secret, audience: 'gateway', body })
  const strangers: ((body: string) => Record<string, string>)[] = [
    () => ({}),
    () => ({ authorization: `Bearer ${expired}` }),
    () => ({ authorization: `Bearer ${volunteer.slice(0, -6)}AAAAA=` }),
    () => ({ 'x-acting-grant': seedId('grant', 'district') }),
    (body) => ({ [actorHeader]: sealed(body) }),
  ]
  for (const query of fields)
    for (const headersFor of strangers) {
      const answer = await door.post('/graphql', { query }, headersFor(JSON.stringify({ query })))
      expect(answer.status).toBe(401)
      const { data, errors } = await told(answer)
      expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'UNAUTHENTICATED'])
    }
}, 60_000)

it('lets nobody act under a grant of another, nor become one by a header', async () => {
  const query = '{ volunteers { total items { id } } officials { total } viewer { acting { id } } }'
  const authorization = `Bearer ${volunteer}`
  for (const other of ['district', 'street', 'community', 'unit', 'volunteer2', 'auditor']) {
    const answer = await door.post('/graphql', { query }, { authorization, 'x-acting-grant': seedId('grant', other) })
    expect([answer.status, (await told(answer)).errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN'])
    const actor = await house.actorNamed(other)
    const body = JSON.stringify({ query })
    const forged = {
      authorization,
      [actorHeader]: signActor({ id: 'x', actor, language: 'zh' }, { secret: house.secret, audience: 'gateway', body }),
      'x-actor': encodeURIComponent(JSON.stringify(actor)),
      'x-level': actor.level,
      'x-place-id': actor.placeId,
    }
    const { data } = await told(await door.post('/graphql', { query }, forged))
    expect(data).toEqual({
      volunteers: { total: 1, items: [{ id: seedId('volunteer', '太平角', 1) }] },
      officials: { total: 0 },
      viewer: { acting: { id: seedId('grant', 'volunteer') } },
    })
  }
})

it("turns a forged actor away from the graph's inner door", async () => {
  const actor = await house.actorNamed('district')
  const query = '{ volunteers { total } }'
  const body = JSON.stringify({ query })
  const sign = (secret: string, audience: string, signed = body) =>
    signActor({ id: 'x', actor, language: 'zh' }, { secret, audience, body: signed })
  const tampered = sign(house.secret, 'gateway').replace(/\.[^.]*$/, `.${'A'.repeat(43)}`)
  const forged = [
    '',
    'x',
    tampered,
    sign('another-secret-of-at-least-thirty-two', 'gateway'),
    sign(house.secret, 'volunteering'),
    sign(house.secret, 'gateway', '{}'),
  ]
  for (const header of forged)
    expect((await door.post('/internal/graphql', { query }, { [actorHeader]: header })).status).toBe(401)
  expect(
    (await door.post('/internal/graphql', { query }, { [actorHeader]: sign(house.secret, 'gateway') })).status,
  ).toBe(200)
})
