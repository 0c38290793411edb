import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upperFirst } from './names.ts'
import { type TestHouse } from './testing.ts'

type Input = Record<string, unknown>
type Contract = {
  one: string
  many: string
  start: () => Promise<TestHouse>
  /** A draft the writer may save; another one at each call, where something must be unique. */
  draft: () => Input
  /** A change the writer may make. */
  change: () => Input
  wrong: Input
  /** Demo accounts: one that may write the draft, one whose place it is not. */
  writer: string
  stranger: string
  /** Whether the stranger may read what the writer writes. */
  open: boolean
  /** What `q` finds the draft by. */
  found: string
}

const nobody = '00000000-0000-7000-8000-000000000000'

/** What every entity promises. Call it once in each entity's test; add what is special below it. */
export function keepsTheCrudContract({
  one,
  many,
  start,
  draft,
  change,
  wrong,
  writer,
  stranger,
  open,
  found,
}: Contract) {
  const type = upperFirst(one)
  let house: TestHouse
  const create = (account: string, input: Input) =>
    house.ask(account, `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id version } }`, {
      input,
    })
  const made = async () => (await create(writer, draft())).data.made as { id: string; version: number }
  const read = async (account: string, id: string) =>
    (await house.ask(account, `query ($id: ID!) { row: ${one}(id: $id) { id version archivedAt } }`, { id })).data.row
  const update = (account: string, id: string, version: number, input: Input = change()) =>
    house.ask(
      account,
      `mutation ($id: ID!, $version: Int!, $input: ${type}Patch!) { row: update${type}(id: $id, version: $version, input: $input) { id version ${Object.keys(input).join(' ')} } }`,
      { id, version, input },
    )
  const bulk = (account: string, verb: 'delete' | 'restore', ids: string[]) =>
    house.ask(account, `mutation ($ids: [ID!]!) { ids: ${verb}${upperFirst(many)}(ids: $ids) }`, { ids })
  const list = (args: string) => house.ask(writer, `{ page: ${many}(${args}) { total next items { id } } }`)

  describe(`${type} keeps the contract of every entity`, () => {
    beforeAll(async () => {
      house = await start()
    })
    afterAll(() => house.close())

    it('is created, read, listed and changed by its writer', async () => {
      const { id, version } = await made()
      expect(version).toBe(1)
      expect(await read(writer, id)).toEqual({ id, version: 1, archivedAt: null })
      expect((await list(`filter: {id: {eq: "${id}"}}`)).data.page).toEqual({ total: 1, next: null, items: [{ id }] })
      const changed = change()
      const answer = await update(writer, id, 1, changed)
      expect(answer.data?.row).toEqual({ id, version: 2, ...changed })
    })

    it('is archived, found among the archived only, and restored', async () => {
      const { id } = await made()
      expect((await bulk(writer, 'delete', [id])).data.ids).toEqual([id])
      expect((await list(`filter: {id: {eq: "${id}"}}`)).data.page.total).toBe(0)
      expect((await list(`filter: {id: {eq: "${id}"}, archived: {eq: true}}`)).data.page.total).toBe(1)
      expect((await bulk(writer, 'restore', [id])).data.ids).toEqual([id])
      expect((await list(`filter: {id: {eq: "${id}"}}`)).data.page.total).toBe(1)
    })

    it('names the wrong field in Chinese, in English on request, and writes nothing', async () => {
      const before = (await list('perPage: 1')).data.page.total
      const [field] = Object.keys(wrong) as [string]
      const chinese = await create(writer, { ...draft(), ...wrong })
      expect(chinese.code).toBe('BAD_USER_INPUT')
      expect(Object.keys(chinese.fields ?? {})).toEqual([field])
      expect(chinese.fields?.[field]).toMatch(/\p{Script=Han}/u)
      const english = await house.ask(
        writer,
        `mutation ($input: ${type}Draft!) { create${type}(input: $input) { id } }`,
        { input: { ...draft(), ...wrong } },
        'en',
      )
      expect(english.fields?.[field]).toMatch(/^[\x20-\x7e]+$/)
      expect((await list('perPage: 1')).data.page.total).toBe(before)
    })

    it('refuses a stale version and tells the newest', async () => {
      const { id } = await made()
      await update(writer, id, 1)
      const stale = await update(writer, id, 1)
      expect(stale).toMatchObject({ code: 'CONFLICT', current: 2 })
      // to whom the row does not belong, its version says nothing
      expect((await update(stranger, id, 1)).code).not.toBe('CONFLICT')
      expect((await read(writer, id)).version).toBe(2)
    })

    it('turns a stranger away, whatever he tries', async () => {
      const { id } = await made()
      // or he does not even see what it would point at
      expect((await create(stranger, draft())).code).toMatch(/^(FORBIDDEN|BAD_USER_INPUT)$/)
      expect(Boolean(await read(stranger, id))).toBe(open)
      const refused = open ? 'FORBIDDEN' : 'NOT_FOUND'
      expect((await update(stranger, id, 1)).code).toBe(refused)
      expect((await bulk(stranger, 'delete', [id])).code).toBe(refused)
      expect(await read(writer, id)).toEqual({ id, version: 1, archivedAt: null })
    })

    it('lets the auditor read and write nothing', async () => {
      const { id } = await made()
      expect(await read('auditor', id)).toMatchObject({ id })
      expect((await update('auditor', id, 1)).code).toBe('FORBIDDEN')
      expect((await create('auditor', draft())).code).toBe('FORBIDDEN')
    })

    it('changes many rows or none', async () => {
      const rows = [await made(), await made()]
      const ids = rows.map(({ id }) => id)
      const changeAll = (all: string[]) =>
        house.ask(
          writer,
          `mutation ($ids: [ID!]!, $input: ${type}Patch!) { ids: update${upperFirst(many)}(ids: $ids, input: $input) }`,
          { ids: all, input: change() },
        )
      expect((await changeAll([ids[0]!, nobody])).code).toBe('NOT_FOUND')
      expect((await read(writer, ids[0]!)).version).toBe(1)
      expect((await changeAll([ids[0]!])).data.ids).toEqual([ids[0]])
      expect((await read(writer, ids[0]!)).version).toBe(2)
      expect((await bulk(writer, 'delete', [...ids, nobody])).code).toBe('NOT_FOUND')
      expect((await read(writer, ids[1]!)).archivedAt).toBeNull()
      expect([...(await bulk(writer, 'delete', ids)).data.ids].sort()).toEqual([...ids].sort())
      const tooMany = Array.from({ length: 201 }, (_, at) => nobody.replace(/0{3}$/, String(at).padStart(3, '0')))
      expect((await bulk(writer, 'delete', tooMany)).fields).toHaveProperty('ids')
    })

    it('imports rows all or none: makes, changes and leaves them, and doubles nothing', async () => {
      const { id, version } = await made()
      const rows = [
        { id: v7(), version: null, ...draft() },
        { id, version, ...change() },
      ]
      const wrongRow = { id: v7(), version: null, ...draft(), ...wrong }
      const importAll = async (account: string, all: object[], dryRun = false) => {
        const { data } = await house.ask(
          account,
          `mutation ($rows: [${type}Import!]!, $dryRun: Boolean!) { rows: import${upperFirst(many)}(rows: $rows, dryRun: $dryRun) { id outcome errors { field message } } }`,
          { rows: all, dryRun },
        )
        return data.rows as { id: string; outcome: string; errors: { field: string | null; message: string }[] }[]
      }
      const outcomes = async (...asked: Parameters<typeof importAll>) =>
        (await importAll(...asked)).map(({ outcome }) => outcome)
      const [, , refused] = await importAll(writer, [...rows, wrongRow])
      expect(refused).toMatchObject({ id: wrongRow.id, outcome: 'REFUSED', errors: [{ field: Object.keys(wrong)[0] }] })
      expect(await outcomes(writer, rows, true)).toEqual(['CREATED', 'UPDATED'])
      expect(await outcomes(stranger, rows)).toEqual(['REFUSED', 'REFUSED'])
      expect(await read(writer, rows[0]!.id)).toBeNull()
      expect((await read(writer, id)).version).toBe(version)
      expect(await outcomes(writer, rows)).toEqual(['CREATED', 'UPDATED'])
      expect(await outcomes(writer, rows)).toEqual(['UNCHANGED', 'UNCHANGED'])
      expect((await read(writer, id)).version).toBe(version + 1)
    })

    it('answers null for an id that is not there or cannot be one', async () => {
      expect(await read(writer, nobody)).toBeNull()
      expect(await read(writer, 'x')).toBeNull()
      expect((await update(writer, nobody, 1)).code).toBe('NOT_FOUND')
      expect((await update(writer, 'x', 1)).code).toBe('NOT_FOUND')
    })

    it('answers under whatever names the client gives', async () => {
      const { id } = await made()
      const { data } = await house.ask(
        writer,
        `{ ${one}(id: "${id}") { r: id t0: version id: createdAt written: id } ${many}(filter: {id: {eq: "${id}"}}) { items: total total: items { r: id } } }`,
      )
      expect(data[one]).toEqual({ r: id, t0: 1, id: expect.stringContaining('+08:00'), written: id })
      expect(data[many]).toEqual({ items: 1, total: [{ r: id }] })
    })

    it('takes a null argument for one not given, and refuses a null condition', async () => {
      const document = `query ($filter: ${type}Filter, $sort: [${type}Sort!], $after: String) { page: ${many}(filter: $filter, sort: $sort, after: $after, perPage: 1) { total } }`
      const { total } = (await list('perPage: 1')).data.page
      expect((await house.ask(writer, document, { filter: null, sort: null, after: null })).data.page.total).toBe(total)
      expect((await house.ask(writer, document, { filter: { id: null } })).data.page.total).toBe(total)
      expect((await house.ask(writer, document, { filter: { id: { eq: null } } })).fields).toHaveProperty([
        'filter.id.eq',
      ])
      expect((await house.ask(writer, document, { filter: { createdAt: { empty: false } } })).data.page.total).toBe(
        total,
      )
    })

    it('refuses to sort or filter by what it does not show', async () => {
      expect((await list('sort: [{field: NAME_SEARCH}]')).code).toBe('BAD_USER_INPUT')
      expect((await list('filter: {published: {eq: true}}')).code).toBe('BAD_USER_INPUT')
      expect((await list('perPage: 201')).fields).toHaveProperty('perPage')
      expect((await list('page: 0')).fields).toHaveProperty('page')
      expect((await list('page: 101, perPage: 100')).fields).toHaveProperty('page')
    })

    it('walks the whole list by its cursor, each row once', async () => {
      await Promise.all([made(), made(), made()])
      const seen: string[] = []
      let after = ''
      do {
        const { page } = (
          await list(`perPage: 40, sort: [{field: UPDATED_AT, direction: DESC}]${after && `, after: "${after}"`}`)
        ).data
        seen.push(...page.items.map(({ id }: { id: string }) => id))
        after = page.next
      } while (after && seen.length < 400)
      expect(new Set(seen).size).toBe(seen.length)
      const { total } = (await list('perPage: 1')).data.page
      expect(seen.length).toBe(Math.min(total, 400))
      expect((await list('after: "nonsense"')).fields).toHaveProperty('after')
    })

    it('is found by its pinyin initials', async () => {
      const { id } = await made()
      expect((await list(`filter: {q: "${found}", id: {eq: "${id}"}}`)).data.page.total).toBe(1)
      expect((await list(`filter: {q: "没有这样的字", id: {eq: "${id}"}}`)).data.page.total).toBe(0)
    })

    it('reads a page with its place in one statement', async () => {
      const before = house.sent.data
      await house.ask(writer, `{ ${many}(perPage: 50) { total next items { id createdAt } } }`)
      expect(house.sent.data - before).toBe(1)
    })
  })
}
