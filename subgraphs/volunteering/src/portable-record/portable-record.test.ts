import { createPublicKey, verify } from 'node:crypto'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start, testSigningRing } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exchangeNames } from './exchange-names.ts'

type Signed = { protected: string; payload: string; signature: string }
type Held = { id: string; minutes: number; startsAt: string; place: string }

const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())

/** The paths of all that is in a value; what is in a list has the path of the list. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => pathsIn(each, path)))]
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each, path ? `${path}.${key}` : key))
}

describe('the record a volunteer carries away', () => {
  let house: OpenTestHouse
  let own = ''
  const exported = (account: string, volunteerId = own, reason = '') =>
    house.ask(
      account,
      'mutation ($volunteerId: ID!, $reason: String! = "") { signed: exportServiceRecord(volunteerId: $volunteerId, reason: $reason) }',
      { volunteerId, reason },
    )
  const opened = async (account: string, volunteerId?: string, reason?: string) => {
    const { data, errors } = await exported(account, volunteerId, reason)
    expect(errors).toBeUndefined()
    const signed = JSON.parse(data.signed) as Signed
    return { signed, header: read(signed.protected), payload: read(signed.payload) }
  }
  const reads = async (account: string) =>
    (
      await house.ask(
        account,
        `{ personalReads(filter: {volunteerId: {eq: "${own}"}, kind: {eq: EXPORTED}}) { total items { reason readerName } } }`,
      )
    ).data.personalReads
  beforeAll(async () => {
    house = await start()
    own = (await house.actorNamed('volunteer')).placeId
  })
  afterAll(() => house.close())

  it('holds every confirmed record and no other, and what they come to', async () => {
    const { payload } = await opened('volunteer')
    const { data } = await house.ask(
      'volunteer',
      '{ serviceRecords(filter: {state: {in: [CONFIRMED, CORRECTED]}}, sort: [{field: STARTS_AT, direction: ASC}], perPage: 200) { total items { id minutes startsAt } } volunteers { items { number displayName joinedOn } } }',
    )
    const held = payload.records as Held[]
    expect(held.length).toBeGreaterThan(0)
    expect(held.map(({ id, minutes, startsAt }) => ({ id, minutes, startsAt }))).toEqual(data.serviceRecords.items)
    expect(payload.totals).toEqual({
      minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
      services: data.serviceRecords.total,
      firstOn: held[0]!.startsAt.slice(0, 10),
      lastOn: held.at(-1)!.startsAt.slice(0, 10),
    })
    expect(payload.volunteer).toEqual({ ...data.volunteers.items[0], community: expect.stringContaining('太平角') })
    expect(payload.coverage).toEqual({ isWhole: true, office: '本人' })
  })

  it('has a name for exchange in each of its fields, and names no field it has not', async () => {
    const { elements, ...payload } = (await opened('volunteer')).payload
    expect(pathsIn(payload).toSorted()).toEqual(Object.keys(exchangeNames).toSorted())
    expect(elements).toEqual(exchangeNames)
    for (const [path, names] of Object.entries(exchangeNames))
      expect(
        names.every((name) => /^[\u4e00-\u9fff（）]+$/.test(name)),
        path,
      ).toBe(true)
  })

  it('is signed as any library reads it, so that a changed letter is found out', async () => {
    const { signed, header } = await opened('volunteer')
    const [published] = testSigningRing.published
    expect(header).toEqual({ alg: 'ES256', kid: published!.keyId, typ: 'volunteer-service-record+json' })
    const key = { key: createPublicKey({ format: 'jwk', key: published!.jwk }), dsaEncoding: 'ieee-p1363' as const }
    const isGenuine = (payload: string) =>
      verify('sha256', Buffer.from(`${signed.protected}.${payload}`), key, Buffer.from(signed.signature, 'base64url'))
    expect(isGenuine(signed.payload)).toBe(true)
    expect(isGenuine(`${signed.payload.slice(0, 40)}A${signed.payload.slice(41)}`)).toBe(false)
  })

  it('is the volunteer’s own, or an office’s for a reason, of what it answers for; each leaves a row', async () => {
    const other = seedId('volunteer', '太平角', 4)
    for (const account of ['community2', 'volunteer2'])
      expect((await exported(account, own, '本人申请')).code).toBe('NOT_FOUND')
    expect((await exported('volunteer', other)).code).toBe('NOT_FOUND')
    for (const account of ['unit', 'auditor', 'organisation', 'building'])
      expect((await exported(account, own, '本人申请')).code, account).toBe('FORBIDDEN')
    expect((await exported('community', own, ' ')).fields).toHaveProperty('reason')
    const before = await reads('volunteer')
    const { payload } = await opened('community', own, '本人到窗口申请')
    expect(payload.coverage).toEqual({ isWhole: false, office: expect.stringContaining('太平角') })
    const after = await reads('volunteer')
    expect(after.total).toBe(before.total + 1)
    expect(after.items.map(({ reason }: { reason: string }) => reason)).toContain('本人到窗口申请')
  })
})
