import { type RaRecord } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { typeOf, types } from '../graph/meta.ts'
import { type Known } from './known.ts'
import { type ParsedRow } from './parse-rows.ts'
import { type Sheet } from './read-sheet.ts'

const IDS_AT_ONCE = 200
// a name may stand for more than one record, and a page holds 200
const NAMES_AT_ONCE = 50

/** Asks for everything a sheet names, in few requests. */
export async function lookUp(
  graph: Graph,
  resource: string,
  { columns }: Sheet,
  rows: readonly ParsedRow[],
): Promise<Known> {
  const said = (key: string) => [
    ...new Set(rows.map(({ given }) => given.get(key)).filter((value): value is string => typeof value === 'string')),
  ]
  const records = await byId(graph, resource, said('id'))
  const pointedAt = new Map<string, Map<string, RaRecord>>()
  for (const column of columns) {
    const type = column?.names?.type ?? column?.field.reference
    if (!column || !type || !(type in types)) continue
    const found = pointedAt.get(type) ?? new Map<string, RaRecord>()
    pointedAt.set(type, found)
    const asked = said(column.key)
    const numbers = column.names ? asked.filter((name) => isNumber(type, name)) : []
    const others = asked.filter((name) => !numbers.includes(name))
    const some = column.names ? await byName(graph, type, others) : await byId(graph, typeOf(type).many, asked)
    const numbered = numbers.length ? await byName(graph, type, numbers, 'number') : []
    for (const record of [...some.values(), ...numbered.values()]) found.set(String(record.id), record)
  }
  const title = (type: string, record: RaRecord | undefined) => record?.[typeOf(type).title] as string | undefined
  return {
    record: (id) => records.get(id),
    called: (type, name) =>
      [...(pointedAt.get(type)?.values() ?? [])].filter((record) =>
        isNumber(type, name) ? record.number === name : title(type, record) === name,
      ),
    nameOf: (type, id) => title(type, pointedAt.get(type)?.get(id)),
  }
}

/** Names of people repeat: a sheet may call them by their numbers. */
const isNumber = (type: string, name: string) => type === 'Volunteer' && /^V\d{8}$/.test(name)

const inParts = (all: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

async function byId(graph: Graph, resource: string, ids: readonly string[]): Promise<Map<string, RaRecord>> {
  const found = new Map<string, RaRecord>()
  for (const part of inParts(ids, IDS_AT_ONCE)) {
    const { data } = await graph.getMany<RaRecord>(resource, { ids: part })
    for (const record of data) found.set(String(record.id), record)
  }
  return found
}

async function byName(
  graph: Graph,
  type: string,
  names: readonly string[],
  title = typeOf(type).title,
): Promise<Map<string, RaRecord>> {
  const { many } = typeOf(type)
  const found = new Map<string, RaRecord>()
  for (const part of inParts(names, NAMES_AT_ONCE)) {
    const { data } = await graph.getList<RaRecord>(many, {
      filter: { [title]: { in: part } },
      sort: { field: title, order: 'ASC' },
      pagination: { page: 1, perPage: 200 },
    })
    for (const record of data) found.set(String(record.id), record)
  }
  return found
}
