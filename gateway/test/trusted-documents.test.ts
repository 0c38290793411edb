import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkLimits, gatewayLimits, parsedWithin } from '@concentric/chassis/serve/document-limits'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { trustedDocuments } from '../src/generate/trusted-documents.ts'
import { start } from '../src/testing/house.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')
const schema = buildSchema(read('gateway/schema.graphql'))
const known = JSON.parse(read('gateway/generated/trusted-documents.json')) as Record<string, string>
const texts = Object.values(known)

describe('the documents of our own pages', () => {
  it('are all the gateway knows, and no others', async () => {
    expect(await trustedDocuments(resolve(root, 'admin/src'), schema)).toEqual(known)
    expect(texts.length).toBeGreaterThan(300)
  })

  it('can be answered by the graph as it is published', () => {
    const faults = texts.flatMap((text) => validate(schema, parse(text)).map(({ message }) => `${message}\n${text}`))
    expect(faults).toEqual([])
  })

  it('fit into what a subgraph takes of the gateway', () => {
    for (const text of texts) expect(() => checkLimits(parsedWithin(text, gatewayLimits), gatewayLimits)).not.toThrow()
  })

  it('stand in files where the generator finds them, nowhere else', () => {
    const files = globSync('admin/src/**/*.{ts,tsx}', { cwd: root }).filter(
      (file) => !/\.(?:documents|test)\.ts$/.test(file),
    )
    expect(files.length).toBeGreaterThan(100)
    const written = files.filter((file) => /['"`](?:query|mutation|subscription)\s*\w*\s*[({]/.test(read(file)))
    expect(written).toEqual([])
  })
})

describe('a list of our own pages', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const list = (many: string) => texts.find((text) => text.includes(`{ result: ${many}(filter`))!
  const asked = async (many: string, columns: readonly string[], more: object = {}) => {
    const before = house.sent.data
    const chosen = Object.fromEntries(columns.map((name) => [`column_${name}`, true]))
    const { data, errors } = await house.ask('district', list(many), { perPage: 5, ...chosen, ...more })
    return { page: data?.result, errors, statements: house.sent.data - before }
  }
  const lists = texts.flatMap((text) => /^query List\w+\(.*\{ result: (\w+)\(filter/.exec(text)?.[1] ?? [])

  it.each(lists)('of %s answers with every column it has, and with none', async (many) => {
    const columns = [...list(many).matchAll(/\$column_(\w+):/g)].map(([, name]) => name!)
    const whole = await asked(many, columns, { following: true })
    expect(whole.errors).toBeUndefined()
    const bare = await asked(many, [])
    expect(bare.statements).toBe(1)
    expect(Object.keys(bare.page)).toEqual(['items', 'total'])
    for (const [at, row] of bare.page.items.entries()) {
      for (const name of columns) expect(row).not.toHaveProperty(name)
      for (const name of columns) expect(whole.page.items[at]).toHaveProperty(name)
    }
  })

  it('costs what its columns cost, whatever it could show besides', async () => {
    const statements = async (...columns: string[]) => (await asked('communities', columns)).statements
    expect(await statements('code', 'street')).toBe(1)
    expect(await statements('serviceCentre')).toBe(2)
    expect(await statements('serviceCentre', 'volunteerCount')).toBe(3)
    expect(await statements('code')).toBe(1)
  })

  it('says where the next page begins when it is walked, and not otherwise', async () => {
    const first = await asked('venues', ['address'], { following: true })
    const second = await asked('venues', ['address'], { following: true, after: first.page.next })
    const paged = await asked('venues', ['address'], { page: 2 })
    expect(second.page.items).toEqual(paged.page.items)
    expect(paged.page).not.toHaveProperty('next')
  })
})
