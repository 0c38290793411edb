import { type FieldMeta, type TypeMeta, typeNameOf, typeOf, types } from './meta.ts'

const managed = ['id', 'version', 'createdAt', 'updatedAt', 'archivedAt']

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const fields = (type: TypeMeta, want: (field: FieldMeta) => boolean) =>
  Object.entries(type.fields).filter(([, field]) => want(field))

const scalars = (type: TypeMeta) => fields(type, (field) => !field.relation && !field.computed).map(([name]) => name)

/** The records a type points at, with their names. */
const ones = (type: TypeMeta, want: (field: FieldMeta) => boolean) =>
  fields(type, (field) => field.relation === 'one' && field.type in types && want(field)).map(
    ([name, { type: target }]) => `${name} { ${named(target)} }`,
  )

const named = (type: string) => `id ${typeOf(type).title}`

/** A record as lists and forms use it: its own fields, and of each record it points at the id and the name. */
function selection(type: TypeMeta): string {
  return [...new Set([...managed, ...scalars(type)]), ...ones(type, ({ from }) => !from)].join(' ')
}

/** What a record's own page shows besides: figures, what other subgraphs add, and the newest rows of each of its lists. */
function surroundings(type: TypeMeta): string {
  const computed = fields(type, (field) => field.computed === true).map(([name]) => name)
  const lists = fields(type, (field) => field.relation === 'many').map(
    ([name, { type: target }]) => `${name}(perPage: 3) { total items { ${named(target)}${sampleOf(target)} } }`,
  )
  return [...computed, ...ones(type, ({ from }) => from !== undefined), ...lists].join(' ')
}

const sampleOf = (type: string) => ('sample' in typeOf(type).fields ? ' sample' : '')

/** A field as a list asks for it: of a record it points at, the id and the name. */
function asked(type: TypeMeta, name: string): string {
  const field = type.fields[name]
  return field?.relation ? `${name} { ${named(field.type)} }` : name
}

/** What a row carries whatever its columns are: its mark as an example, its name. */
const carried = (type: TypeMeta) => ['id', 'archivedAt', ...('sample' in type.fields ? ['sample'] : []), type.title]

/** The documents of one resource; each answers under the name `result`. */
export type Documents = Record<
  'list' | 'one' | 'create' | 'update' | 'updateMany' | 'import' | 'archive' | 'restore',
  string
>

const written = new Map<string, Documents>()

/** Writes the documents of a resource once, from what the graph says of its type. */
export function documentsOf(resource: string): Documents {
  const known = written.get(resource)
  if (known) return known
  const documents = write(typeNameOf(resource))
  written.set(resource, documents)
  return documents
}

/** The list of a resource that asks for the given columns and nothing more. */
export function listOf(resource: string, columns: readonly string[]): string {
  const name = typeNameOf(resource)
  const type = typeOf(name)
  return listDocument(name, [...new Set([...carried(type), ...columns])].map((column) => asked(type, column)).join(' '))
}

/** The page behind a cursor, of whole rows with `further` fields: figures, and what other subgraphs add. */
export function nextOf(resource: string, further: readonly string[]): string {
  const name = typeNameOf(resource)
  const type = typeOf(name)
  const row = [selection(type), ...further.map((column) => asked(type, column))].join(' ')
  return `query Next${capital(type.many)}($filter: ${name}Filter, $sort: [${name}Sort!], $perPage: Int!, $after: String) { result: ${type.many}(filter: $filter, sort: $sort, perPage: $perPage, after: $after) { items { ${row} } total next } }`
}

function listDocument(name: string, row: string): string {
  const { many } = typeOf(name)
  return `query List${capital(many)}($filter: ${name}Filter, $sort: [${name}Sort!], $page: Int!, $perPage: Int!) { result: ${many}(filter: $filter, sort: $sort, page: $page, perPage: $perPage) { items { ${row} } total } }`
}

function write(name: string): Documents {
  const type = typeOf(name)
  const [one, Many] = [type.one, capital(type.many)]
  const row = selection(type)
  const record = `${row} ${surroundings(type)}`
  return {
    list: listDocument(name, row),
    one: `query Show${name}($id: ID!) { result: ${one}(id: $id) { ${record} } }`,
    create: `mutation Create${name}($input: ${name}Draft!) { result: create${name}(input: $input) { ${row} } }`,
    update: `mutation Update${name}($id: ID!, $version: Int!, $input: ${name}Patch!) { result: update${name}(id: $id, version: $version, input: $input) { ${row} } }`,
    updateMany: `mutation Update${Many}($ids: [ID!]!, $input: ${name}Patch!) { result: update${Many}(ids: $ids, input: $input) }`,
    import: `mutation Import${Many}($rows: [${name}Import!]!, $dryRun: Boolean!) { result: import${Many}(rows: $rows, dryRun: $dryRun) { id outcome errors { field message } } }`,
    archive: `mutation Archive${Many}($ids: [ID!]!) { result: delete${Many}(ids: $ids) }`,
    restore: `mutation Restore${Many}($ids: [ID!]!) { result: restore${Many}(ids: $ids) }`,
  }
}

/** `createdAt` -> `CREATED_AT`: a field as the sort enum names it. */
export const sortName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
