import { compareTotals } from '@concentric/chassis/kept-total'
import { seedId } from '@concentric/chassis/seed'
import { newId } from '@concentric/chassis/write'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptVolunteers } from './kept-volunteers.ts'

type Row = { id: string; version?: number | null; [field: string]: unknown }
type Answer = { id: string; outcome: string; errors: { field: string | null; message: string }[] }

const communityId = seedId('community', '太平角')
const homeStationId = seedId('station', 'HELP_AT_HOME', '太平角')
const MANY = 1_800
const phoneOf = (at: number) => `1200001${String(at).padStart(4, '0')}`
const agreed = { serviceMatchingOn: '2026-01-05', insuranceOn: '2026-01-05', nearbyServiceOn: '2026-01-05' }

describe('A sheet of volunteers', () => {
  let house: OpenTestHouse
  const bring = async (rows: Row[], dryRun = false, account = 'community') => {
    const document =
      'mutation ($rows: [VolunteerImport!]!, $dryRun: Boolean!) { rows: importVolunteers(rows: $rows, dryRun: $dryRun) { id outcome errors { field message } } }'
    return (await house.ask<{ rows: Answer[] }>(account, document, { rows, dryRun })).data.rows
  }
  let made = 0
  const person = (input: object = {}): Row => {
    made += 1
    return {
      id: newId(),
      displayName: `示例来人${made}`,
      communityId,
      homeStationId,
      joinedOn: '2026-01-05',
      ...agreed,
      realName: '示例丁一',
      phone: phoneOf(made),
      homeAddress: `青岛市市南区太平角社区示例路 ${made} 号`,
      ...input,
    }
  }
  const counts = async () => {
    const tables = ['volunteer', 'consent', 'registration'].map(
      (table) => `(select count(*) from volunteering.${table})`,
    )
    const [text] = await house.database.run({ role: 'system' }, [
      { text: `select json_build_array(${tables.join(', ')})::text`, values: [] },
    ])
    return JSON.parse(text!) as number[]
  }
  const outcomes = (answers: readonly Answer[]) => [...new Set(answers.map(({ outcome }) => outcome))]

  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it(`of ${MANY} is written in one transaction and few statements, sealed as by the form, and once`, async () => {
    const only = { insuranceOn: undefined, nearbyServiceOn: undefined, homeAddress: undefined }
    const rows = Array.from({ length: MANY }, (_, at) => person(at < MANY - 1 ? only : {}))
    const before = await counts()
    expect(outcomes(await bring(rows, true))).toEqual(['CREATED'])
    expect(await counts()).toEqual(before)
    const sent = house.sent.data
    expect(outcomes(await bring(rows))).toEqual(['CREATED'])
    // texts, references, then 250 rows a statement: volunteers, consents, registrations
    expect(house.sent.data - sent).toBeLessThanOrEqual(26)
    const after = before.map((count, at) => count + [MANY, MANY + 2, MANY][at]!)
    expect(await counts()).toEqual(after)
    expect(outcomes(await bring(rows))).toEqual(['UNCHANGED'])
    expect(await counts()).toEqual(after)
    for (const { table, wrong } of await compareTotals(house.database, keptVolunteers))
      expect([table, wrong]).toEqual([table, 0])

    const { id, phone, homeAddress } = rows[MANY - 1]!
    const { registration, consents } = (
      await house.ask(
        'community',
        `{ volunteer(id: "${id}") { registration { id realName phone homeAddress communityId } consents { items { purpose channel givenOn } } } }`,
      )
    ).data.volunteer
    expect(registration).toMatchObject({
      realName: '示***',
      phone: '120****1800',
      homeAddress: '青岛市市南区太平角社区***',
      communityId,
    })
    expect(consents.items).toHaveLength(3)
    const reveal = async (field: string) =>
      (
        await house.ask(
          'community',
          'mutation ($id: ID!, $field: RegistrationField!) { value: revealRegistration(id: $id, field: $field, reason: "核对导入的内容") }',
          { id: registration.id, field },
        )
      ).data.value
    expect([await reveal('PHONE'), await reveal('HOME_ADDRESS')]).toEqual([phone, homeAddress])
    const found = await house.ask(
      'community',
      'mutation ($value: String!) { found: findRegistration(field: PHONE, value: $value, reason: "核对导入的内容") { id } }',
      { value: phone },
    )
    expect(found.data.found.id).toBe(registration.id)
    const [text] = await house.database.run({ role: 'system' }, [
      {
        text: 'select (select json_agg(r)::text from volunteering.registration r) || (select json_agg(a)::text from volunteering.audit_entry a)',
        values: [],
      },
    ])
    expect(text).not.toContain(phone)
    expect(text).not.toContain(homeAddress)
  })

  it('names every wrong cell, whatever is wrong with it, and writes nothing of it', async () => {
    const standing = person()
    await bring([standing])
    const same = '370202198001010007'
    const wrong: [row: Row, field: string | null, said: RegExp][] = [
      [person({ displayName: '名'.repeat(21) }), 'displayName', /最多 20 个字/],
      [person({ displayName: null }), 'displayName', /必填/],
      [person({ joinedOn: undefined }), 'joinedOn', /必填/],
      [person({ communityId: undefined }), 'communityId', /必填/],
      [person({ communityId: seedId('community', '高邮湖路') }), null, /不在您的管理范围内/],
      [person({ homeStationId: seedId('station', 'HELP_AT_HOME', '高邮湖路') }), 'homeStationId', /常驻服务站须在/],
      [person({ homeStationId: newId() }), 'homeStationId', /不存在/],
      [person({ id: 'x' }), 'id', /格式/],
      [person({ phone: '12' }), 'phone', /11 位手机号/],
      [person({ idNumber: '12' }), 'idNumber', /18 位/],
      [person({ idNumber: '370202202001010007' }), 'idNumber', /未满 14 周岁/],
      [person({ idNumber: '370202201101010007', phone: undefined }), 'realName', /未满 18 周岁的由监护人/],
      [person({ realName: '一' }), 'realName', /2 至 30 个字/],
      [person({ homeAddress: '青岛***' }), 'homeAddress', /4 至 100 个字/],
      [person({ serviceMatchingOn: null }), 'phone', /“服务对接同意日期”列/],
      [person({ insuranceOn: null, idNumber: same }), 'idNumber', /“保险与证明同意日期”列/],
      [person({ nearbyServiceOn: null }), 'homeAddress', /“就近服务同意日期”列/],
      [person({ serviceMatchingOn: '2024-12-31' }), 'serviceMatchingOn', /那一天还没有/],
      [person({ insuranceOn: '2099-01-01' }), 'insuranceOn', /晚于今天/],
      [person({ idNumber: '370202197001010007' }), null, /./],
      [person({ idNumber: '370202197001010007' }), 'idNumber', /只登记一次/],
      [{ id: standing.id, version: 1, phone: phoneOf(9_000) }, 'phone', /“实名登记”/],
      [{ id: newId(), version: 1, displayName: '示例' }, 'id', /./],
      [person({ displayName: '示例\0' }), 'displayName', /./],
    ].map(([row, field, said]) => [row, field, said] as [Row, string | null, RegExp])
    const twice = person()
    const sound = Array.from({ length: 40 }, () => person())
    const before = await counts()
    const rows = [...sound, ...wrong.map(([row]) => row), twice, twice]
    const answers = await bring(rows)
    expect(outcomes(answers.slice(0, 40))).toEqual(['CREATED'])
    const said = answers.slice(40)
    for (const [at, [, field, words]] of wrong.entries()) {
      // the first of two with one number is sound
      if (at === 19) {
        expect(said[at]!.outcome).toBe('CREATED')
        continue
      }
      const { outcome, errors } = said[at]!
      expect([at, outcome, errors.map((error) => error.field)]).toEqual([
        at,
        'REFUSED',
        expect.arrayContaining([field]),
      ])
      expect(errors[0]!.message).toMatch(words)
    }
    expect(said.at(-1)).toMatchObject({ outcome: 'REFUSED', errors: [{ field: 'id' }] })
    expect(await counts()).toEqual(before)
  })

  it('takes a guardian’s word for who is under 18, and is nobody’s who is no clerk', async () => {
    const young = person({ idNumber: '370202201101010015', byGuardian: true })
    expect(await bring([young])).toMatchObject([{ outcome: 'CREATED' }])
    for (const account of ['auditor', 'unit', 'community2'])
      expect(await bring([person()], false, account)).toMatchObject([{ outcome: 'REFUSED', errors: [{ field: null }] }])
  })
})
