import { createPublicKey, verify } from 'node:crypto'
import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { SigningRing } from '@concentric/chassis/signing/signing-ring'
import { type OpenTestHouse, start, testSigningRing } from '@concentric/gateway/testing/house'
import { encode } from 'uqr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base41 } from './base41.ts'
import { type Facts } from './facts.ts'

const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const volunteerId = seedId('volunteer', '太平角', 4)
const facts =
  'id version state number holderName volunteerNumber issuerName minutes services contents fromOn untilOn issuedOn code'
type Made = Facts & { id: string; version: number; state: string; code: string }

/** What a code holds, read by other means than it was written. */
function opened(code: string): { signature: Buffer; signed: Buffer; values: unknown[] } {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-.'
  const bytes = code
    .slice(4)
    .match(/.{1,3}/g)!
    .flatMap((part) => {
      const value = [...part].reduceRight((sum, letter) => sum * 41 + letters.indexOf(letter), 0)
      return part.length === 3 ? [value >> 8, value & 255] : [value]
    })
  const [signature, signed] = [Buffer.from(bytes.slice(0, 64)), Buffer.from(bytes.slice(64))]
  return { signature, signed, values: JSON.parse(signed.toString()) }
}

describe('a certificate', () => {
  let house: OpenTestHouse
  let keys = 0
  const fresh = () => `certificate ${++keys}`
  const prepare = (input: object = {}, account = 'community', key = fresh()) =>
    house.ask(
      account,
      `mutation ($input: CertificateDraft!, $key: ID!) { made: prepareCertificate(input: $input, key: $key) { ${facts} } }`,
      {
        key,
        input: {
          ...{ stationId, volunteerId, fromOn: '2020-01-01', untilOn: '2026-11-23' },
          ...{ headName: '站长（示例）', handlerName: '经办人（示例）', contact: '窗口（示例）' },
          ...input,
        },
      },
    )
  const act = (name: string, { id, version }: Pick<Made, 'id' | 'version'>, account = 'community', key = fresh()) =>
    house.ask(
      account,
      name === 'withdrawCertificate'
        ? `mutation ($id: ID!, $version: Int!, $key: ID!) { made: ${name}(id: $id, version: $version, key: $key, reason: "姓名有误") { ${facts} } }`
        : `mutation ($id: ID!, $version: Int!, $key: ID!) { made: ${name}(id: $id, version: $version, key: $key) { ${facts} } }`,
      { id, version, key },
    )
  const issued = async (input: object = {}): Promise<Made> =>
    (await act('issueCertificate', (await prepare(input)).data.made)).data.made
  const read = async (account: string, id: string): Promise<Made | null> =>
    (await house.ask(account, `{ certificate(id: "${id}") { ${facts} } }`)).data.certificate
  const bySystem = (text: string, values: unknown[]) =>
    connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      return (await client.query(text, values)).rows
    })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('certifies what the station recorded and confirmed of the volunteer, and nothing else', async () => {
    const { made } = (await prepare()).data
    const [sum] = await bySystem(
      `select sum(minutes)::int minutes, count(*)::int services from volunteering.service_record
       where station_id = $1 and volunteer_id = $2 and state in ('CONFIRMED', 'CORRECTED') and archived_at is null and starts_at < '2026-11-24+08'`,
      [stationId, volunteerId],
    )
    expect(made).toMatchObject({ ...sum, state: 'DRAFT', number: null, code: null })
    expect(sum.minutes).toBeGreaterThan(0)
    expect(made.contents).toMatch(/^.+\d+次\d+分钟(、.+\d+次\d+分钟)*$/)
    const summed = [...made.contents.matchAll(/(\d+)次(\d+)分钟/g)].reduce(
      (all, [, , minutes]) => all + Number(minutes),
      0,
    )
    expect(summed).toBe(made.minutes)
    expect(JSON.stringify((await prepare({ fromOn: '2001-01-01', untilOn: '2001-12-31' })).fields)).toContain(
      '没有已确认',
    )
    expect((await prepare({ untilOn: '2035-01-01' })).fields?.untilOn).toContain('今天')
    expect((await prepare({ fromOn: '2026-02-02', untilOn: '2026-02-01' })).fields).toHaveProperty('untilOn')
    expect((await prepare({ headName: '' })).fields).toHaveProperty('headName')
    expect((await prepare({ stationId: 'none' })).fields).toHaveProperty('stationId')
  })

  it('is prepared, issued and withdrawn by the clerks of its station alone', async () => {
    for (const account of ['community2', 'unit', 'volunteer', 'auditor', 'organisation', 'building'])
      expect((await prepare({}, account)).code, account).toBe('FORBIDDEN')
    const { made } = (await prepare()).data
    expect((await act('issueCertificate', made, 'auditor')).code).toBe('FORBIDDEN')
    for (const account of ['community2', 'volunteer', 'unit'])
      expect((await act('issueCertificate', made, account)).code, account).toBe('NOT_FOUND')
    expect((await act('withdrawCertificate', made)).fields?.state).toContain('已出具')
    expect(await act('issueCertificate', { ...made, version: made.version + 1 })).toMatchObject({ code: 'CONFLICT' })
  })

  it('is read by its clerks, by the district, the auditor and its holder', async () => {
    const { actorNamed } = house
    const { placeId } = await actorNamed('volunteer')
    const mine = await issued({ volunteerId: placeId })
    const theirs = await issued()
    const seen: Record<string, boolean[]> = {}
    for (const account of [
      'district',
      'street',
      'community',
      'auditor',
      'volunteer',
      'community2',
      'unit',
      'organisation',
    ])
      seen[account] = [(await read(account, mine.id)) !== null, (await read(account, theirs.id)) !== null]
    const [both, none] = [
      [true, true],
      [false, false],
    ]
    expect(seen).toEqual({
      ...{ district: both, street: both, community: both, auditor: both, volunteer: [true, false] },
      ...{ community2: none, unit: none, organisation: none },
    })
    const pdf = (account: string) => house.ask(account, `{ certificateDocument(id: "${mine.id}") }`)
    expect((await pdf('volunteer')).data.certificateDocument).toMatch(/^JVBERi/)
    expect((await pdf('community2')).code).toBe('NOT_FOUND')
  })

  it('is issued once under its key, and signed so that anybody can check it', async () => {
    const { made } = (await prepare()).data
    const key = fresh()
    const first = (await act('issueCertificate', made, 'community', key)).data.made as Made
    expect((await act('issueCertificate', made, 'community', key)).data.made).toEqual(first)
    expect((await act('issueCertificate', first)).fields?.state).toContain('可以出具')
    expect(first).toMatchObject({ state: 'ISSUED', minutes: made.minutes })
    const { signature, signed, values } = opened(first.code)
    const [published] = testSigningRing.published
    expect(
      (await house.ask('unit', '{ certificateList { keys { keyId algorithm jwk } } }')).data.certificateList.keys,
    ).toEqual([{ ...published, jwk: JSON.stringify(published!.jwk) }])
    const key1 = { key: createPublicKey({ format: 'jwk', key: published!.jwk }), dsaEncoding: 'ieee-p1363' as const }
    expect(verify('sha256', signed, key1, signature)).toBe(true)
    signed[20]! ^= 1
    expect(verify('sha256', signed, key1, signature)).toBe(false)
    const { number, holderName, volunteerNumber, issuerName, fromOn, untilOn, minutes, services, contents, issuedOn } =
      first
    expect(values).toEqual([
      ...['ES256', '0', number, holderName, volunteerNumber, issuerName],
      ...[fromOn, untilOn, minutes, services, contents, issuedOn],
    ])
    // a code on paper that a phone still reads
    expect(encode(first.code, { ecc: 'M' }).version).toBeLessThanOrEqual(16)
  })

  it('stays as it was issued, whatever becomes of the records, the name and the station', async () => {
    const before = await issued()
    const [record] = await bySystem(
      `select id from volunteering.service_record where station_id = $1 and volunteer_id = $2 and state = 'CONFIRMED' limit 1`,
      [stationId, volunteerId],
    )
    await bySystem(`update volunteering.service_record set state = 'VOIDED' where id = $1`, [record.id])
    await bySystem(`update volunteering.volunteer set display_name = '另一示例' where id = $1`, [volunteerId])
    expect(await read('district', before.id)).toEqual(before)
    const { made } = (await prepare()).data
    expect(made.minutes).toBeLessThan(before.minutes)
    expect(made.holderName).toBe('另一示例')
    for (const change of [
      `minutes = 1`,
      `code = 'TX1:0'`,
      `holder_name = '别人'`,
      `state = 'DRAFT'`,
      `number = '2026-0001-99999'`,
    ])
      await expect(
        bySystem(`update volunteering.certificate set ${change} where id = $1`, [before.id]),
        change,
      ).rejects.toThrow('certificate_state_final')
  })

  it('numbers an unbroken series for each station and year, however many issue at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 16 }, () => prepare()))
    const made = await Promise.all(drafts.map(({ data }) => act('issueCertificate', data.made)))
    const serials = made.map(({ data }) => data.made.number.split('-'))
    const [first] = [...serials].sort()
    expect(serials.map(([, , serial]) => Number(serial)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, n) => Number(first![2]) + n),
    )
    expect(new Set(serials.map(([year, issuer]) => `${year}-${issuer}`)).size).toBe(1)
    const [{ last, count }] = await bySystem(
      `select s.last, (select count(*)::int from volunteering.certificate c where c.station_id = s.station_id and number is not null)
       from volunteering.certificate_series s where station_id = $1`,
      [stationId],
    )
    expect(last).toBe(count)
    const other = seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路')
    const elsewhere = (
      await prepare({ stationId: other, volunteerId: seedId('volunteer', '高邮湖路', 1) }, 'community2')
    ).data.made
    const { number } = (await act('issueCertificate', elsewhere, 'community2')).data.made
    expect(number).toMatch(/-00001$/)
    expect(number.slice(0, 9)).not.toBe(first!.slice(0, 2).join('-'))
  })

  it('waits for the end of its notice, where there is one', async () => {
    const { made } = (await prepare()).data
    const noticed = (await act('announceCertificate', made)).data.made
    expect(noticed.state).toBe('NOTICE')
    expect((await act('announceCertificate', noticed)).fields?.state).toContain('草稿')
    expect((await act('issueCertificate', noticed)).fields?.noticeUntil).toContain('公示期未满')
    await bySystem(`update volunteering.certificate set notice_until = '2026-01-01' where id = $1`, [made.id])
    const again = await read('community', made.id)
    expect((await act('issueCertificate', again!)).data.made.state).toBe('ISSUED')
  })

  it('is withdrawn by number with a reason, and everybody can know the number', async () => {
    const list = async (account: string): Promise<string[]> =>
      (await house.ask(account, '{ certificateList { withdrawn } }')).data.certificateList.withdrawn
    const made = await issued()
    expect(await list('unit')).not.toContain(made.number)
    const withdrawn = (await act('withdrawCertificate', made)).data.made
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', number: made.number, minutes: made.minutes })
    for (const account of ['unit', 'volunteer2', 'community2']) expect(await list(account)).toContain(made.number)
    expect((await house.ask('community', `{ certificateDocument(id: "${made.id}") }`)).code).toBe('NOT_FOUND')
  })

  it('says nothing of a person who was erased', async () => {
    const made = await issued({ volunteerId: seedId('volunteer', '太平角', 9) })
    const erase = 'mutation ($id: ID!) { eraseVolunteer(id: $id, reason: "本人申请") }'
    expect((await house.ask('community', erase, { id: seedId('volunteer', '太平角', 9) })).errors).toBeUndefined()
    expect(await read('community', made.id)).toMatchObject({
      holderName: '（已注销）',
      code: null,
      number: made.number,
    })
  })

  it('is not issued without a key to sign it with', () => {
    expect(SigningRing.from(undefined, undefined)).toMatchObject({ signer: undefined, published: [] })
    expect(base41(Uint8Array.of(255, 255, 255))).toHaveLength(5)
  })
})
