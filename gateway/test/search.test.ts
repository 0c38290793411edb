import { connected } from '@concentric/chassis/database/connection'
import { searchText } from '@concentric/chassis/search/search-text'
import { searchValue } from '@concentric/chassis/search/search-value'
import { seedId } from '@concentric/chassis/seed'
import { demoAccounts } from '@concentric/governance/demo-accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../src/testing/house.ts'
import { expected } from './reach/expected.ts'
import { truthOf } from './reach/truth.ts'
import { hostileTexts, wordsFor } from './search/hostile-texts.ts'

/** Lists of the three policies a table may have, and the column each is searched by. */
const searched = [
  { type: 'Venue', many: 'venues', column: 'name' },
  { type: 'PartnerUnit', many: 'partnerUnits', column: 'name' },
  { type: 'Activity', many: 'activities', column: 'name' },
  { type: 'Need', many: 'needs', column: 'name' },
  { type: 'Volunteer', many: 'volunteers', column: 'display_name' },
  { type: 'ServiceRecord', many: 'serviceRecords', column: 'name' },
] as const
const texts = hostileTexts(200)
const words = wordsFor(texts, 120)
const wordsEach = 20

describe('a search', () => {
  let house: OpenTestHouse
  const asOwner = <Row>(sql: string, values: unknown[] = []) =>
    connected(house.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica')
      return (await client.query(sql, values)).rows as Row[]
    })
  /** What each word finds, all asked at once. */
  const found = async (account: string, many: string, sought: readonly string[], archived = false) => {
    const variables = Object.fromEntries(sought.map((word, at) => [`q${at}`, word]))
    const pages = sought.map(
      (_, at) =>
        `q${at}: ${many}(filter: {q: $q${at}, archived: {eq: ${archived}}}, perPage: 200) { total items { id } }`,
    )
    const declared = sought.map((_, at) => `$q${at}: String`)
    const { data } = await house.ask(account, `query (${declared.join()}) { ${pages.join(' ')} }`, variables)
    return sought.map((_, at) => data[`q${at}`] as { total: number; items: { id: string }[] })
  }

  beforeAll(async () => {
    house = await start()
    for (const { type, column } of searched)
      await asOwner(
        `update ${expected[type]!.table} target set ${column} = given.text, ${column}_search = given.kept
         from (select id, (row_number() over (order by id))::int as number from ${expected[type]!.table}) numbered
         join unnest($1::text[], $2::text[]) with ordinality given (text, kept, number) on given.number = 1 + numbered.number % 200
         where target.id = numbered.id`,
        [texts, texts.map(searchValue)],
      )
    const name = new URL(house.url).pathname.slice(1)
    // so few rows would be read one by one
    await asOwner(`alter database ${name} set enable_seqscan = off`)
    await asOwner(`alter database ${name} set enable_indexscan = off`)
  })
  afterAll(() => house.close())

  it('goes by the index here', async () => {
    const settings = `select json_build_object('one', current_setting('enable_seqscan'), 'other', current_setting('enable_indexscan'))::text`
    const [text] = await house.database.run({ role: 'system' }, [{ text: settings, values: [] }])
    expect(JSON.parse(text!)).toEqual({ one: 'off', other: 'off' })
  })

  it.each(demoAccounts.map(({ username }) => username))(
    'finds as %s what a scan of all rows finds',
    async (account) => {
      const actor = await house.actorNamed(account)
      const wrong: unknown[] = []
      let matches = 0
      for (const [at, { type, many, column }] of searched.entries()) {
        const truth = await truthOf(house.ownerUrl, type, actor)
        const seen = new Set(truth.filter((row) => row.seen && !row.archived).map(({ id }) => id))
        const rows = await asOwner<{ id: string; text: string; number: string | null }>(
          `select id, ${column} as text, to_jsonb(rows) ->> 'number' as number from ${expected[type]!.table} rows`,
        )
        const shift = demoAccounts.findIndex(({ username }) => username === account) * 7 + at * 13
        const sought = Array.from({ length: wordsEach }, (_, index) => words[(shift + index) % words.length]!)
        for (const [index, { total, items }] of (await found(account, many, sought)).entries()) {
          const word = sought[index]!.toLowerCase()
          const holds = ({ text, number }: (typeof rows)[number]) =>
            [text, number].some((each) => searchText(each).includes(word))
          const ids = new Set(rows.filter((row) => seen.has(row.id) && holds(row)).map(({ id }) => id))
          matches += total
          if (total !== ids.size || items.length !== Math.min(total, 200) || items.some(({ id }) => !ids.has(id)))
            wrong.push({ type, word, total, instead: ids.size })
        }
      }
      expect(wrong).toEqual([])
      expect(matches).toBeGreaterThan(0)
    },
  )

  it('follows a name that changes, a row that moves, is archived and comes back', async () => {
    const [here, there] = [seedId('community', '太平角'), seedId('community', '高邮湖路')]
    const totals = async (q: string) =>
      Promise.all(
        ['community', 'community2', 'district'].map(
          async (account) => (await found(account, 'volunteers', [q]))[0]!.total,
        ),
      )
    const change = async (document: string, variables: Record<string, unknown>) =>
      (await house.ask('district', document, variables)).data.done
    const patch =
      'mutation ($id: ID!, $version: Int!, $input: VolunteerPatch!) { done: updateVolunteer(id: $id, version: $version, input: $input) { id version } }'
    const { id } = await change('mutation ($input: VolunteerDraft!) { done: createVolunteer(input: $input) { id } }', {
      input: { displayName: '栈桥边的鸥', joinedOn: '2026-01-01', communityId: here },
    })
    expect(await totals('桥边')).toEqual([1, 0, 1])
    await change(patch, { id, version: 1, input: { displayName: '小青岛的灯' } })
    expect(await totals('桥边')).toEqual([0, 0, 0])
    expect(await totals('xqdd')).toEqual([1, 0, 1])
    await change(patch, { id, version: 2, input: { communityId: there } })
    expect(await totals('青岛')).toEqual([0, 1, 1])
    await change('mutation ($ids: [ID!]!) { done: deleteVolunteers(ids: $ids) }', { ids: [id] })
    expect(await totals('青岛')).toEqual([0, 0, 0])
    expect((await found('community2', 'volunteers', ['青岛'], true))[0]!.total).toBe(1)
    await change('mutation ($ids: [ID!]!) { done: restoreVolunteers(ids: $ids) }', { ids: [id] })
    expect(await totals('青岛')).toEqual([0, 1, 1])
  })
})
