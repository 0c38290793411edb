import { connected } from '@concentric/chassis/database/connection'
import { type PersonalSheet } from '@concentric/chassis/personal/sheet-type'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../src/testing/house.ts'

const volunteer = seedId('volunteer', '太平角', 1)
const communityId = seedId('community', '太平角')

describe('what a trail keeps of me', () => {
  let house: OpenTestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const page = (account: string, subgraph: string, after?: string | null) =>
    house.ask(
      account,
      `query ($after: ID) { sheet: ${subgraph}Trail(after: $after) { name columns rows next } }`,
      { after },
      'en',
    )
  async function whole(account: string, subgraph: string): Promise<string[][]> {
    const rows: string[][] = []
    let after: string | null = null
    do {
      const sheet: PersonalSheet = (await page(account, subgraph, after)).data.sheet
      rows.push(...sheet.rows)
      after = sheet.next
    } while (after)
    return rows
  }

  it('is what my account has written, in every subgraph, and nobody else is told', async () => {
    const { made } = (
      await house.ask('community', 'mutation ($input: VenueDraft!) { made: createVenue(input: $input) { id } }', {
        input: { name: '测试场所', kind: 'CULTURE_STATION', communityId },
      })
    ).data
    const rows = (await whole('community', 'buildings')).filter(([, , , id]) => id === made.id)
    // another's row: when and what, and no value of it
    expect(rows).toEqual([[expect.any(String), 'Created', 'Venue', made.id, 'This account', '']])
    for (const account of ['community2', 'district', 'volunteer'])
      expect((await whole(account, 'buildings')).flat()).not.toContain(made.id)
    for (const subgraph of ['governance', 'organisations', 'volunteering'])
      expect((await page('unit', subgraph)).data.sheet.next).toBeNull()
  })

  it('is what others did to rows about me: at which level, and which fields', async () => {
    const changed = await house.ask(
      'community',
      'mutation ($id: ID!, $input: VolunteerPatch!) { row: updateVolunteer(id: $id, version: 1, input: $input) { id joinedOn } }',
      { id: volunteer, input: { displayName: '示例志愿者改', joinedOn: '2026-02-03' } },
    )
    expect(changed.data.row.joinedOn).toBe('2026-02-03')
    const [, action, what, , by, changes] = (await whole('volunteer', 'volunteering')).at(-1)!
    expect([action, what, by]).toEqual(['Changed', 'Volunteer', 'Community'])
    expect(changes).toContain('→ 2026-02-03')
    expect(changes).toContain('Display name：changed; the value is not kept')
    expect(changes).not.toContain('示例志愿者改')
    expect((await whole('volunteer2', 'volunteering')).flat()).not.toContain(volunteer)
  })

  it('is told to the last entry, page by page, none twice', async () => {
    const { accountId } = await house.actorNamed('unit')
    await connected(house.ownerUrl, (client) =>
      client.query(
        `insert into organisations.audit_entry (account_id, level, action, table_name, row_id, changes)
          select $1, 'unit', 'UPDATE', 'need', gen_random_uuid(), '{}' from generate_series(1, 2500)`,
        [accountId],
      ),
    )
    const first = (await page('unit', 'organisations')).data.sheet
    expect(first.rows).toHaveLength(1_000)
    expect(first.next).toBeTruthy()
    const ids = (await whole('unit', 'organisations')).map(([, , , id]) => id)
    expect(ids).toHaveLength(2_500)
    expect(new Set(ids).size).toBe(2_500)
    expect((await page('unit', 'organisations', 'x')).fields).toHaveProperty('after')
  })
})
