import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { subgraphs } from '../../src/subgraphs.ts'
import { type OpenTestHouse } from '../../src/testing/house.ts'
import { expected } from './expected.ts'
import { entriesOf, type Row, truthOf } from './truth.ts'

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schema.graphql'), 'utf8'))
const queries = Object.values(schema.getQueryType()!.getFields())
const listOf = (type: string) => queries.find((field) => getNamedType(field.type).name === `${type}Page`)!.name
const oneOf = (type: string) =>
  queries.find((field) => getNamedType(field.type).name === type && field.args.length)!.name

/** Every type that has a list of its own and is asked for by id, as the schema says: what is judged anew each time is no row. */
export const types = queries
  .map((field) => getNamedType(field.type).name)
  .filter((name) => name.endsWith('Page'))
  .map((name) => name.slice(0, -'Page'.length))
  .filter((type) => queries.some((field) => getNamedType(field.type).name === type))

type Page = { total: number; next: string | null; items: { id: string }[] }

const MANY = 10

/** Asks for everything a role could ask for, and compares with what it should be told. */
export class RoleWalk {
  tries = 0
  allowed = 0
  readonly leaked: string[] = []
  readonly missing: string[] = []
  private readonly seenByType = new Map<string, Set<string>>()

  constructor(
    private readonly house: OpenTestHouse,
    readonly account: string,
  ) {}

  async truth(type: string): Promise<Row[]> {
    const rows = await truthOf(this.house.ownerUrl, type, await this.house.actorNamed(this.account))
    this.seenByType.set(type, new Set(rows.filter(({ seen }) => seen).map(({ id }) => id)))
    return rows
  }

  private judge(what: string, wanted: ReadonlySet<string>, told: readonly string[]): void {
    const given = new Set(told)
    for (const id of given) if (!wanted.has(id)) this.leaked.push(`${this.account} ${what} ${id}`)
    for (const id of wanted)
      if (given.has(id)) this.allowed += 1
      else this.missing.push(`${this.account} ${what} ${id}`)
  }

  /** Every page of the list, live and archived, and its total. */
  async lists(type: string): Promise<void> {
    const rows = await this.truth(type)
    for (const archived of [false, true]) {
      const wanted = new Set(rows.filter((row) => row.seen && row.archived === archived).map(({ id }) => id))
      const told: string[] = []
      let total = 0
      for (let after: string | null = null, first = true; first || after; first = false) {
        this.tries += 1
        const { data }: { data: { page: Page } } = await this.house.ask(
          this.account,
          `query ($after: String) { page: ${listOf(type)}(perPage: 200, after: $after, filter: {archived: {eq: ${archived}}}) { total next items { id } } }`,
          { after },
        )
        told.push(...data.page.items.map(({ id }) => id))
        total = data.page.total
        after = data.page.next
      }
      this.judge(`lists ${type}`, wanted, told)
      if (total !== wanted.size) this.leaked.push(`${this.account} counts ${total} of ${type}, not ${wanted.size}`)
    }
  }

  /** Rows seen and rows hidden: by id, by key at the subgraph, by filter, and what a filter counts. */
  async ids(type: string): Promise<void> {
    const rows = await this.truth(type)
    for (const some of [rows.filter(({ seen }) => seen), rows.filter(({ seen }) => !seen)].map(spread)) {
      if (!some.length) continue
      const ids = some.map(({ id }) => id)
      const wanted = new Set(some.filter(({ seen }) => seen).map(({ id }) => id))
      const live = some.filter(({ seen, archived }) => seen && !archived).map(({ id }) => id)
      this.tries += 3 * ids.length
      const aliased = ids.map((id, at) => `a${at}: ${oneOf(type)}(id: "${id}") { id }`).join(' ')
      const { data } = await this.house.ask(this.account, `{ ${aliased} }`)
      this.judge(`reads ${type}`, wanted, idsIn(Object.values(data)))
      const owner = subgraphs.find(({ entities }) => entities.get(type)?.table)!.name
      const byKey = await this.house.askSubgraph(
        owner,
        this.account,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id } } }`,
        { of: ids.map((id) => ({ __typename: type, id })) },
      )
      this.judge(`keys ${type}`, wanted, idsIn(byKey.data!._entities as unknown[]))
      const found = await this.house.ask(
        this.account,
        `query ($ids: [ID!]!) { page: ${listOf(type)}(perPage: 200, sort: [{field: UPDATED_AT}], filter: {id: {in: $ids}}) { total items { id } } }`,
        { ids },
      )
      this.judge(`filters ${type}`, new Set(live), idsIn(found.data.page.items))
      if (found.data.page.total !== live.length) this.leaked.push(`${this.account} counts hidden rows of ${type}`)
    }
  }

  /** What lies behind every relation of a type: nothing that its own list would not show. */
  async nested(type: string): Promise<void> {
    const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields())
    for (const field of fields) {
      const target = getNamedType(field.type)
      const name = target.name.replace(/Page$/, '')
      if (!isObjectType(target) || !expected[name]) continue
      if (!this.seenByType.has(name)) await this.truth(name)
      this.tries += 1
      // with its version: the id alone stands on the row that points at it, whoever reads what it points at
      const inner = target.name === name ? '{ id version }' : '(perPage: 50) { items { id } }'
      const { data } = await this.house.ask(
        this.account,
        `{ page: ${listOf(type)}(perPage: 50) { items { behind: ${field.name} ${inner} } } }`,
      )
      for (const { behind } of data.page.items) {
        const told = idsIn(behind?.items ?? [behind])
        for (const id of told)
          if (this.seenByType.get(name)!.has(id)) this.allowed += 1
          else this.leaked.push(`${this.account} ${type}.${field.name} ${id}`)
      }
    }
  }

  /** What was done to rows of a type, and by how much more of it there is. */
  async history(type: string): Promise<void> {
    this.tries += 1
    const { data }: { data: { page: { items: { id: string; history: Page }[] } } } = await this.house.ask(
      this.account,
      `{ page: ${listOf(type)}(perPage: ${MANY}) { items { id history(perPage: 200) { total items { id } } } } }`,
    )
    const { items } = data.page
    const actor = await this.house.actorNamed(this.account)
    const rows = items.map(({ id }) => id)
    const wanted = new Set(await entriesOf(this.house.ownerUrl, type, rows, actor))
    this.judge(`history of ${type}`, wanted, idsIn(items.flatMap((row) => row.history.items)))
    const total = items.reduce((sum, row) => sum + row.history.total, 0)
    if (total !== wanted.size)
      this.leaked.push(`${this.account} counts ${total} entries of ${type}, not ${wanted.size}`)
  }

  /** The rows every figure opens to; call it when all types were walked. */
  async figures(): Promise<void> {
    for (const { name } of queries.filter((field) => getNamedType(field.type).name === 'Figure')) {
      this.tries += 1
      const { data } = await this.house.ask(
        this.account,
        `{ of: ${name} { rows(perPage: 200) { items { id type } } } }`,
      )
      for (const { id, type } of data.of.rows.items as { id: string; type: string }[])
        if (!expected[type] || this.seenByType.get(type)!.has(id)) this.allowed += 1
        else this.leaked.push(`${this.account} ${name} ${id}`)
    }
  }

  /** Changes and archives rows that are not the role's; answers those that let it. */
  async writes(type: string): Promise<void> {
    const mutations = schema.getMutationType()!.getFields()
    if (!mutations[`update${type}`]) return
    const before = await this.truth(type)
    const theirs = before.filter(({ changed }) => !changed)
    const plural = listOf(type).replace(/^./, (letter) => letter.toUpperCase())
    for (const { id, version } of [
      ...spread(theirs.filter(({ seen }) => seen)),
      ...spread(theirs.filter(({ seen }) => !seen)),
    ]) {
      const changes = [
        `update${type}(id: $id, version: ${version}, input: {}) { id }`,
        `update${plural}(ids: [$id], input: {})`,
        `delete${plural}(ids: [$id])`,
        `restore${plural}(ids: [$id])`,
        `import${plural}(dryRun: false, rows: [{id: $id, version: ${version}}]) { outcome }`,
      ]
      for (const change of changes.filter((text) => mutations[text.split('(')[0]!])) {
        this.tries += 1
        await this.house.ask(this.account, `mutation ($id: ID!) { done: ${change} }`, { id })
      }
    }
    const after = new Map((await this.truth(type)).map((row) => [row.id, row]))
    for (const { id, version, archived } of theirs) {
      const now = after.get(id)
      if (now?.version !== version || now.archived !== archived)
        this.leaked.push(`${this.account} changes ${type} ${id}`)
    }
  }
}

const idsIn = (rows: readonly unknown[]) => (rows as ({ id: string } | null)[]).flatMap((row) => (row ? [row.id] : []))

/** At most `MANY`, from the first to the last. */
function spread<T>(rows: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(rows.length / MANY))
  return rows.filter((_, at) => at % step === 0).slice(0, MANY)
}
