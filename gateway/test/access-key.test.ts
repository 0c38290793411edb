import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { type Answered } from '@concentric/chassis/testing'
import { newKey } from '@concentric/governance/access-key/key-form'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type OpenTestHouse, start } from '../src/testing/house.ts'
import { type HouseDoor, openHouseDoor } from '../src/testing/house-door.ts'

type Told = Pick<Answered, 'data'> & { errors?: { extensions: { code: string } }[] }

const RATE = 200
const who = '{ viewer { id } }'
const held = '{ accessKeys { items { id unitId ending lastUsedOn history { items { action level accountId } } } } }'

describe('the access key of a unit', () => {
  let house: OpenTestHouse
  let door: HouseDoor
  let unitId: string
  const logged: string[] = []
  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0)
    house = await start()
    unitId = (await house.actorNamed('unit')).placeId
    door = await openHouseDoor(house, { mode: 'production', ratePerMinute: RATE, logsRequests: true })
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await door.close()
    await house.close()
  })

  const made: string[] = []
  async function make(account = 'unit') {
    const { data, code, fields } = await house.ask(account, 'mutation { made: makeAccessKey { key } }', {}, 'en')
    const key: string | undefined = data?.made?.key
    if (key) made.push(key)
    return { key: key ?? '', code, fields }
  }
  const withdraw = async (account = 'unit') =>
    (await house.ask(account, 'mutation { done: withdrawAccessKey }')).data?.done
  beforeEach(async () => {
    await withdraw()
  })
  const post = (path: string, key: string, body: object, headers: Record<string, string> = {}) =>
    door.post(path, body, { authorization: `Bearer ${key}`, ...headers })
  async function ask(key: string, query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const answer = await post('/graphql', key, { query, variables }, headers)
    const { data, errors } = (await answer.json()) as Told
    return { status: answer.status, data, code: errors?.[0]?.extensions.code }
  }

  it('lets programs of the unit in, in its scope and under an account of their own', async () => {
    const { key } = await make()
    expect(key).toMatch(/^concentric_unit_[\w-]{43}$/)
    const asked =
      '{ viewer { id grants { level placeId } acting { level placeId } } accessKeys { items { id ending unitId } } }'
    const { data } = await ask(key, asked)
    const grant = { level: 'UNIT', placeId: unitId }
    expect(data.viewer).toEqual({ id: data.accessKeys.items[0].id, grants: [grant], acting: grant })
    expect(data.accessKeys.items).toEqual([{ id: data.viewer.id, ending: key.slice(-4), unitId }])
  })

  it('acts as that account in the trail, at the level and the place of the unit', async () => {
    const { key } = await make()
    const { id } = (await ask(key, who)).data.viewer
    const input = { name: '测试需求', category: 'REPAIR', unitId, communityId: seedId('community', '太平角') }
    const create = 'mutation ($input: NeedDraft!) { row: createNeed(input: $input) { id unitId } }'
    const { row } = (await ask(key, create, { input })).data
    expect(row.unitId).toBe(unitId)
    const trail = `{ need(id: "${row.id}") { history { items { level placeId accountId } } } }`
    const { data } = await house.ask('auditor', trail)
    expect(data.need.history.items).toEqual([{ level: 'UNIT', placeId: unitId, accountId: id }])
  })

  it('says on which day it was used last, and leaves one entry of that', async () => {
    const { key } = await make()
    const read = async () => (await house.ask('auditor', held)).data.accessKeys.items[0]
    expect((await read()).lastUsedOn).toBeNull()
    const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date())
    const days = [today()]
    await Promise.all([ask(key, who), ask(key, who)])
    await ask(key, who)
    days.push(today())
    const { id, lastUsedOn, history } = await read()
    expect(days).toContain(lastUsedOn)
    expect(history.items.map(({ action }: { action: string }) => action).sort()).toEqual(['INSERT', 'UPDATE'])
    expect(history.items).toContainEqual({ action: 'UPDATE', level: 'SYSTEM', accountId: id })
  })

  it('is shown to the unit, to the clerks of its place and to who oversees the district', async () => {
    const { key } = await make()
    const seen = async (account: string) =>
      (await house.ask(account, held)).data.accessKeys.items.filter((row: { unitId: string }) => row.unitId === unitId)
    for (const account of ['unit', 'community', 'street', 'district', 'auditor'])
      expect([account, await seen(account)]).toMatchObject([account, [{ ending: key.slice(-4) }]])
    for (const account of ['unit2', 'community2', 'building', 'organisation', 'volunteer'])
      expect([account, await seen(account)]).toEqual([account, []])
  })

  it('is turned away once it is withdrawn', async () => {
    const { key } = await make()
    expect((await ask(key, who)).status).toBe(200)
    expect(await withdraw()).toBe(true)
    expect(await ask(key, who)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    expect(await withdraw()).toBe(false)
    const next = (await make()).key
    expect([(await ask(key, who)).status, (await ask(next, who)).status]).toEqual([401, 200])
  })

  it('is replaced in one step by its unit alone: the old one stops, the new one works', async () => {
    const { key } = await make()
    const replace = (account: string) => house.ask(account, 'mutation { made: replaceAccessKey { key } }')
    for (const account of ['organisation', 'community', 'volunteer'])
      expect([account, (await replace(account)).code]).toEqual([account, 'FORBIDDEN'])
    const next: string = (await replace('unit')).data.made.key
    made.push(next)
    expect([(await ask(key, who)).status, (await ask(next, who)).status]).toEqual([401, 200])
  })

  it('is turned away at the next request when its maker has lost the grant', async () => {
    const { key } = await make('unit2')
    expect((await ask(key, who)).status).toBe(200)
    const { grantId } = await house.actorNamed('unit2')
    const { grant } = (await house.ask('district', `{ grant(id: "${grantId}") { version } }`)).data
    const revoke = `mutation { done: revoke(id: "${grantId}", version: ${grant.version}) { id } }`
    expect((await house.ask('district', revoke)).data.done.id).toBe(grantId)
    expect((await ask(key, who)).status).toBe(401)
    expect((await make('unit2')).code).toBe('FORBIDDEN')
    const archived = '{ accessKeys(filter: {archived: {eq: true}}) { items { ending } } }'
    expect((await house.ask('district', archived)).data.accessKeys.items).toContainEqual({ ending: key.slice(-4) })
  })

  it('is valid for a year, says so when it has expired, and is renewed by its unit', async () => {
    const { key } = await make()
    const until = async () =>
      (await house.ask('unit', '{ accessKeys { items { expiresOn } } }')).data.accessKeys.items[0].expiresOn
    const inAYear = await until()
    const days = (Date.parse(inAYear) - Date.now()) / 86_400_000
    expect([days > 363, days < 367]).toEqual([true, true])
    await connected(house.ownerUrl, (client) =>
      client.query(`update governance.access_key set expires_on = current_date - 1 where unit_id = $1`, [unitId]),
    )
    const refused = await post('/graphql', key, { query: who }, { 'accept-language': 'en' })
    expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('has expired')])
    expect((await house.ask('unit2', 'mutation { done: renewAccessKey }')).code ?? 'NONE').toMatch(/FORBIDDEN|NONE/)
    expect((await ask(key, who)).status).toBe(401)
    expect((await house.ask('unit', 'mutation { done: renewAccessKey }')).data.done).toBe(true)
    expect([await until(), (await ask(key, who)).status]).toEqual([inAYear, 200])
    for (const act of ['renewAccessKey', 'replaceAccessKey { key }'])
      expect((await ask(key, `mutation { done: ${act} }`)).code).toBe('FORBIDDEN')
  })

  it('ends with the password of who made it, whoever sets another', async () => {
    const first = (await make()).key
    const { grantId } = await house.actorNamed('unit')
    const password = 'other-demo-12345'
    const set = `mutation { done: setPassword(grantId: "${grantId}", password: "${password}") }`
    expect((await house.ask('community', set)).errors).toBeUndefined()
    expect((await ask(first, who)).status).toBe(401)
    const second = (await make()).key
    expect((await ask(second, who)).status).toBe(200)
    const session = await post('/auth/sign-in/username', '', { username: 'unit', password })
    const token = session.headers.get('set-auth-token')!
    const change = { currentPassword: password, newPassword: 'demo-12345' }
    expect((await post('/auth/change-password', token, { ...change, currentPassword: 'wrong-12345' })).status).toBe(400)
    expect((await ask(second, who)).status).toBe(200)
    expect((await post('/auth/change-password', token, change)).status).toBe(200)
    expect((await ask(second, who)).status).toBe(401)
  })

  it('is one a unit, also when several are made at once', async () => {
    const five = await Promise.all(Array.from({ length: 5 }, () => make()))
    const refused = five.filter(({ key }) => !key)
    expect(refused).toHaveLength(4)
    for (const { code, fields } of refused) {
      expect(code).toBe('BAD_USER_INPUT')
      expect(Object.values(fields ?? {})).toEqual(['The unit has a key already. Withdraw it before another is made.'])
    }
    expect((await ask(five.find(({ key }) => key)!.key, who)).status).toBe(200)
  })

  it('is made and withdrawn for units alone, and by no key', async () => {
    for (const account of ['district', 'street', 'community', 'building', 'organisation', 'volunteer', 'auditor'])
      expect([account, (await make(account)).code]).toEqual([account, 'FORBIDDEN'])
    const { key } = await make()
    for (const act of ['made: makeAccessKey { key }', 'done: withdrawAccessKey'])
      expect((await ask(key, `mutation { ${act} }`)).code).toBe('FORBIDDEN')
    expect((await ask(key, who)).status).toBe(200)
  })

  it('opens nothing that the unit may not: other grants, people, others’ rows, clerks’ acts, the schema', async () => {
    const { key } = await make()
    const { grantId } = await house.actorNamed('district')
    expect((await ask(key, who, {}, { 'x-acting-grant': grantId })).code).toBe('FORBIDDEN')
    for (const list of ['volunteers', 'registrations', 'redemptions', 'certificates', 'grants', 'listExports'])
      expect([list, (await ask(key, `{ of: ${list} { total } }`)).data.of.total]).toEqual([list, 0])
    const lists = '{ unitContacts(perPage: 200) { items { unitId } } matchParties(perPage: 200) { items { unitId } } }'
    const { data } = await ask(key, lists)
    for (const { items } of Object.values(data) as { items: { unitId: string }[] }[]) {
      expect(items.length).toBeGreaterThan(0)
      expect(items.filter((row) => row.unitId !== unitId)).toEqual([])
    }
    const other = seedId('unit', '高邮湖路', 1)
    const { unit } = (await house.ask('district', `{ unit: partnerUnit(id: "${other}") { version } }`)).data
    const change = `mutation { done: updatePartnerUnit(id: "${other}", version: ${unit.version}, input: {address: "改"}) { id } }`
    // it does not even see that there is one
    expect((await ask(key, change)).code).toBe('NOT_FOUND')
    expect((await ask(key, '{ __schema { types { name } } }')).code).toBe('BAD_USER_INPUT')
  })

  it('is no way to sign in, to change a password or to pass as a browser’s session', async () => {
    const { key } = await make()
    const signIn = await post('/auth/sign-in/username', '', { username: 'unit', password: key })
    const change = { currentPassword: 'demo-12345', newPassword: 'demo-123456' }
    const changed = await post('/auth/change-password', key, change)
    expect([signIn.status, changed.status]).toEqual([401, 401])
    for (const name of ['concentric.session_token', '__Secure-concentric.session_token']) {
      const browser = { cookie: `${name}=${key}`, origin: 'http://127.0.0.1:4000' }
      const answer = await door.post('/graphql', { query: who }, browser)
      expect(answer.status).toBe(401)
    }
  })

  it('keeps to every limit: what a document may be, and what an account may spend', async () => {
    const { key } = await make()
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`
    expect((await ask(key, aliases(16))).code).toBe('BAD_USER_INPUT')
    const codes: (string | undefined)[] = []
    for (let spent = 0; spent <= RATE; spent += 15) codes.push((await ask(key, aliases(15))).code)
    expect(codes[0]).toBeUndefined()
    expect(codes.at(-1)).toBe('RATE_LIMITED')
  })

  it('is guessed ever more slowly from one address, which holds up neither a known key nor who signs in there', async () => {
    const { key } = await make()
    const from = { 'x-forwarded-for': '10.0.0.77' }
    expect((await ask(key, who, {}, from)).status).toBe(200)
    const guesses = await Promise.all(Array.from({ length: 60 }, () => ask(newKey(), who, {}, from)))
    const refused = guesses.filter(({ code }) => code === 'RATE_LIMITED')
    expect(refused.length).toBeGreaterThan(0)
    for (const { status } of refused) expect(status).toBe(429)
    for (const { data } of guesses) expect(data?.viewer).toBeUndefined()
    expect((await ask(key, who, {}, from)).status).toBe(200)
    const signedIn = await post('/auth/sign-in/username', '', { username: 'unit', password: 'demo-12345' }, from)
    expect(signedIn.status).toBe(200)
  })

  it('is kept as its hash alone, and stands in no log', async () => {
    const { key } = await make()
    await ask(key, who)
    await ask(`${key}x`, who)
    const [kept] = await connected(
      house.ownerUrl,
      async (client) =>
        (
          await client.query<{ text: string }>(
            `select (select json_agg(k) from governance.access_key k)::text
              || (select json_agg(a) from governance.audit_entry a where table_name = 'access_key')::text as text`,
          )
        ).rows,
    )
    expect(kept?.text).toContain(`"${key.slice(-4)}"`)
    expect(logged.join('')).toContain('"path":"/graphql"')
    expect(made.length).toBeGreaterThan(10)
    for (const each of made) {
      const secret = each.slice(-20)
      expect([kept?.text.includes(secret), logged.join('').includes(secret)]).toEqual([false, false])
    }
  })
})
