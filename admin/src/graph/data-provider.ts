import {
  type DataProvider,
  type DeleteParams,
  type GetOneParams,
  HttpError,
  type Identifier,
  type QueryFunctionContext,
  type RaRecord,
  type SortPayload,
} from 'react-admin'
import { pageLanguage, say, words } from '../words/words.ts'
import { documentOf } from './document-of.ts'
import { type Documents } from './documents-of.ts'
import { type ImportedRow, type ImportRow } from './import-row.ts'
import { askingFor } from './list-columns.ts'
import { metaOf, typeOf, types } from './meta.ts'
import { type Answered, send } from './send.ts'
import { sortName } from './sort-name.ts'

type Result<Value> = { result: Value }
type Fields = Readonly<Record<string, unknown>>

/** A page of a list however deep, and where the next one begins: null behind the last. */
export type NextPage = { items: RaRecord[]; total: number; next: string | null }
export type Following = {
  filter: object
  sort?: SortPayload
  after: string | null
  perPage: number
  /** Fields besides those every row has: figures, and what other subgraphs add. */
  further?: readonly string[]
  signal?: AbortSignal
}

/** What the console asks beyond react-admin's own questions. */
export interface Graph extends DataProvider {
  /** Brings archived records back; answers their ids. */
  restore(resource: string, params: { ids: Identifier[] }): Promise<{ data: Identifier[] }>
  /** Performs an act of the domain, as `revoke`; answers its data. */
  act<Data>(document: string, variables: object): Promise<Data>
  /** Asks a question of the console's own; `partial` says that a subgraph was away and left some fields empty. */
  ask<Data>(document: string, variables?: object, signal?: AbortSignal): Promise<Answered<Data>>
  /** The page behind a cursor: all of a list, one page after the other. */
  following(resource: string, asked: Following): Promise<NextPage>
  /** Writes at most 2,000 rows all or none, or tries to; answers what becomes of each. */
  importRows(
    resource: string,
    asked: { rows: readonly ImportRow[]; dryRun: boolean; signal?: AbortSignal },
  ): Promise<ImportedRow[]>
}

const ordered = (sort?: SortPayload) =>
  sort?.field && sort.field !== 'id' ? [{ field: sortName(sort.field), direction: sort.order }] : undefined

/** The records a page points at go to react-admin's cache: their names show without a second request. */
function prefetched(resource: string, rows: readonly RaRecord[]) {
  const known: Record<string, Map<Identifier, RaRecord>> = {}
  for (const [name, { relation, type }] of Object.entries(metaOf(resource).fields)) {
    if (relation !== 'one' || !(type in types)) continue
    const target = typeOf(type).many
    known[target] ??= new Map()
    for (const row of rows) if (row[name]) known[target].set(row[name].id, row[name])
  }
  return Object.fromEntries(Object.entries(known).map(([target, records]) => [target, [...records.values()]]))
}

type Asked = { signal?: AbortSignal; columns?: readonly string[]; whole?: boolean }

async function list<Row extends RaRecord>(resource: string, variables: object, { signal, columns, whole }: Asked) {
  const document = await documentOf(resource, 'list')
  const { data, partial } = await send<Result<{ items: Row[]; total: number }>>(
    document,
    { ...variables, ...(whole && askingFor(resource)), ...askingFor(resource, columns) },
    signal,
  )
  const { items, total } = data.result
  return { data: items, total, meta: { prefetched: prefetched(resource, items), partial } }
}

/** The fields of `data` that an action takes; what was left empty is not sent on creation. */
const taken = (resource: string, action: 'draft' | 'patch', data: Fields) =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) =>
        metaOf(resource).fields[name]?.[action] && value !== undefined && (action === 'patch' || value !== null),
    ),
  )

async function change<Value>(resource: string, how: keyof Documents, variables: object) {
  const { data } = await send<Result<Value>>(await documentOf(resource, how), variables)
  return { data: data.result }
}

/** React-admin's questions, put to the graph; one page of a list is one request. */
export const dataProvider: Graph = {
  supportAbortSignal: true,

  /** `meta.columns` are the fields to ask for; without them, or beside them with `meta.whole`, a row comes with all of its own. */
  getList: (resource, { filter, sort, pagination, signal, meta }) =>
    list(resource, { filter, sort: ordered(sort), perPage: 25, ...pagination }, { signal, ...meta }),

  getMany: (resource, { ids, signal }) =>
    list(resource, { filter: { id: { in: ids } }, perPage: ids.length }, { signal }),

  getManyReference: (resource, { target, id, filter, sort, pagination, signal }) =>
    list(resource, { filter: { ...filter, [target]: { eq: id } }, sort: ordered(sort), ...pagination }, { signal }),

  async getOne<Row extends RaRecord>(resource: string, { id, signal }: GetOneParams<Row> & QueryFunctionContext) {
    const { data } = await send<Result<Row | null>>(await documentOf(resource, 'one'), { id }, signal)
    if (!data.result) throw new HttpError(say(words.gone, pageLanguage()), 404)
    return { data: data.result, meta: { prefetched: prefetched(resource, [data.result]) } }
  },

  create: (resource, { data }) => change(resource, 'create', { input: taken(resource, 'draft', data) }),

  /** `data` is the changed fields and the version the form was opened with. */
  update: (resource, { id, data: { version, ...changes } }) =>
    change(resource, 'update', { id, version, input: taken(resource, 'patch', changes) }),

  updateMany: (resource, { ids, data }) => change(resource, 'updateMany', { ids, input: data }),

  async delete<Row extends RaRecord>(resource: string, { id, previousData }: DeleteParams<Row>) {
    await change(resource, 'archive', { ids: [id] })
    return { data: previousData as Row }
  },

  deleteMany: (resource, { ids }) => change(resource, 'archive', { ids }),

  restore: (resource, { ids }) => change(resource, 'restore', { ids }),

  async act<Data>(document: string, variables: object) {
    const { data } = await send<Data>(document, variables)
    return data
  },

  ask: send,

  async following(resource, { sort, signal, further = [], ...asked }) {
    const document = await documentOf(resource, 'list')
    const columns = { ...askingFor(resource), ...askingFor(resource, further) }
    const variables = { ...asked, ...columns, sort: ordered(sort), following: true }
    return (await send<Result<NextPage>>(document, variables, signal)).data.result
  },

  async importRows(resource, { signal, ...asked }) {
    return (await send<Result<ImportedRow[]>>(await documentOf(resource, 'import'), asked, signal)).data.result
  },
}
