import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// every table as text, the trail and the sign-in tables too
const EVERYTHING = `select query_to_xml(format('select * from %I.%I', schemaname, tablename), true, true, '')::text as text
  from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`

const id = seedId('volunteer', '太平角', 1)

describe('a volunteer who leaves for good', () => {
  let house: Awaited<ReturnType<typeof start>>
  const erase = (account: string, volunteer = id, reason = '本人申请删除') =>
    house.ask(account, 'mutation ($id: ID!, $reason: String!) { done: eraseVolunteer(id: $id, reason: $reason) }', {
      id: volunteer,
      reason,
    })
  const closing = (account: string) =>
    house.ask(account, 'mutation ($id: ID!) { done: closeAccount(volunteerId: $id, formerName: "state") }', { id })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('first takes out all that is kept, in clear and in words', async () => {
    const { data } = await house.ask(
      'volunteer',
      'mutation { out: exportMyData { asOf sheets { name columns rows } } }',
    )
    const sheets = Object.fromEntries(
      (data.out.sheets as { name: string; columns: string[]; rows: string[][] }[]).map((sheet) => [sheet.name, sheet]),
    )
    const cell = (sheet: string, column: string) => sheets[sheet]!.rows[0]![sheets[sheet]!.columns.indexOf(column)]
    expect(cell('实名登记', '电话')).toBe('12000000001')
    expect(cell('实名登记', '身份证号')).toBe('370202195505050000')
    expect(cell('个人信息同意', '方式')).toBe('纸质签字')
    expect(cell('个人信息查阅记录', '方式')).toBe('导出本人数据')
    expect(sheets.服务记录!.rows.length).toBeGreaterThan(100)
    expect(cell('授权', '对象')).toContain('示例志愿者')
    expect(cell('账号', '用户名')).toBe('volunteer')
    expect(cell('账号', '已绑定验证器')).toBe('否')
    // nothing a password or an authenticator is made of
    expect(JSON.stringify(data)).not.toMatch(/argon2|secret|backup/i)
    for (const account of ['community', 'district', 'unit'])
      expect((await house.ask(account, 'mutation { exportMyData { asOf } }')).code).toBe('FORBIDDEN')
  })

  it('is erased by nobody but himself and the clerks of his place', async () => {
    for (const account of ['community2', 'volunteer2', 'unit', 'building'])
      expect((await erase(account)).code).toBe('NOT_FOUND')
    expect((await erase('auditor')).code).toBe('FORBIDDEN')
    expect(await house.identity.findAccount('volunteer')).toBeTruthy()
  })

  it('leaves a number, and no name, telephone or ID number in any table', async () => {
    const { data } = await house.ask('district', `{ volunteer(id: "${id}") { displayName number records { total } } }`)
    const { displayName, number, records } = data.volunteer
    await house.ask('community', 'mutation ($input: ListExportDraft!) { recordExport(input: $input) }', {
      input: { name: '志愿者', rowCount: 1, filter: `搜索：${displayName}` },
    })
    const traces = async () => {
      const text = await connected(house.ownerUrl, async (client) =>
        (await client.query<{ text: string }>(EVERYTHING)).rows.map((row) => row.text).join('\n'),
      )
      return [displayName, '12000000001', '370202195505050000', '示例甲'].filter((value) => text.includes(value))
    }
    expect(await traces()).toContain(displayName)
    expect((await closing('community')).code).toBe('FORBIDDEN')
    expect(await house.identity.findAccount('volunteer')).toBeTruthy()
    expect((await erase('volunteer', id, ' ')).fields).toHaveProperty('reason')
    expect(await house.identity.findAccount('volunteer')).toBeTruthy()
    expect((await erase('volunteer')).data.done).toBe(true)
    expect(await traces()).toEqual([])
    const after = (
      await house.ask(
        'district',
        `{ volunteer(id: "${id}") { displayName number erasedAt archivedAt records { total } registration { phone realName birthYear } consents { items { withdrawnAt } } personalReads { items { kind reason } } } }`,
      )
    ).data.volunteer
    expect(after).toMatchObject({
      displayName: '（已注销）',
      number,
      records,
      registration: { phone: null, realName: null, birthYear: null },
    })
    expect(after.erasedAt).toBeTruthy()
    expect(after.archivedAt).toBeTruthy()
    for (const { withdrawnAt } of after.consents.items) expect(withdrawnAt).toBeTruthy()
    for (const { kind, reason } of after.personalReads.items)
      expect(reason).toBe(kind === 'ERASED' ? '本人申请删除' : '（已注销）')
    expect(after.personalReads.items.filter((read: { kind: string }) => read.kind === 'ERASED')).toHaveLength(1)
    expect((await closing('community')).data.done).toBe(true)
    expect(await house.identity.findAccount('volunteer')).toBeNull()
  })

  it('comes back in no way', async () => {
    const restored = await house.ask('community', 'mutation ($ids: [ID!]!) { restoreVolunteers(ids: $ids) }', {
      ids: [id],
    })
    expect(restored.message).toContain('已删除')
    const consent = await house.ask(
      'community',
      'mutation ($input: ConsentDraft!) { createConsent(input: $input) { id } }',
      {
        input: {
          volunteerId: id,
          textId: seedId('consent-text', 'INSURANCE', 1),
          channel: 'PAPER',
          givenOn: '2026-01-01',
        },
      },
    )
    expect(consent.code).toBe('BAD_USER_INPUT')
  })
})
