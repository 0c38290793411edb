import { carried, isOwn, optional } from './list-columns.ts'
import { type FieldMeta, metaOf, type TypeMeta, typeNameOf, typeOf } from './meta.ts'

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const named = (type: string) => `id ${typeOf(type).title}`

/** A field under a condition, if any; of a record it points at, the id and the name. */
const asked = (name: string, { relation, type }: FieldMeta, condition = '') =>
  `${name}${condition}${relation ? ` { ${named(type)} }` : ''}`

/** What one can do with a type; every document answers under the name `result`. */
function write(name: string, type: TypeMeta) {
  const { one, many, can, fields, alone } = type
  const [Many, always, columns] = [capital(many), carried(type).join(' '), optional(type)]
  const row = [always, ...columns.filter(([, field]) => isOwn(field)).map((column) => asked(...column))].join(' ')
  const further = columns.filter(([, field]) => !isOwn(field)).map((column) => asked(...column))
  // the newest rows of each list of a record, for its own page
  const lists = Object.entries(fields)
    .filter(([, { relation }]) => relation === 'many')
    .map(
      ([list, { type: of, sample }]) =>
        `${list}(perPage: 3) { total items { ${named(of)}${sample ? ' sample' : ''} } }`,
    )
  // one list for every choice of columns: for one that is not asked the gateway plans nothing
  const declared = columns.map(([column]) => `, $column_${column}: Boolean! = false`).join('')
  const chosen = columns.map(([column, field]) => asked(column, field, ` @include(if: $column_${column})`)).join(' ')
  return {
    list: `query List${Many}($filter: ${name}Filter, $sort: [${name}Sort!], $page: Int! = 1, $perPage: Int!, $after: String, $following: Boolean! = false${declared}) { result: ${many}(filter: $filter, sort: $sort, page: $page, perPage: $perPage, after: $after) { items { ${always} ${chosen} } total next @include(if: $following) } }`,
    one: `query Show${name}($id: ID!) { result: ${one}(id: $id) { ${[row, ...further, ...lists].join(' ')} } }`,
    ...(type.watched && {
      watch: `subscription Watch${Many}($lastMilliseconds: Int) { result: ${one}Changed(lastMilliseconds: $lastMilliseconds) { id version } }`,
    }),
    ...(can.create.length && {
      create: `mutation Create${name}($input: ${name}Draft!) { result: create${name}(input: $input) { ${row} } }`,
      ...(!alone && {
        import: `mutation Import${Many}($rows: [${name}Import!]!, $dryRun: Boolean!) { result: import${Many}(rows: $rows, dryRun: $dryRun) { id outcome errors { field message } } }`,
      }),
    }),
    ...(can.update.length && {
      update: `mutation Update${name}($id: ID!, $version: Int!, $input: ${name}Patch!) { result: update${name}(id: $id, version: $version, input: $input) { ${row} } }`,
      ...(!alone && {
        updateMany: `mutation Update${Many}($ids: [ID!]!, $input: ${name}Patch!) { result: update${Many}(ids: $ids, input: $input) }`,
      }),
    }),
    ...(can.archive.length && {
      archive: `mutation Archive${Many}($ids: [ID!]!) { result: delete${Many}(ids: $ids) }`,
      restore: `mutation Restore${Many}($ids: [ID!]!) { result: restore${Many}(ids: $ids) }`,
    }),
  }
}

export type Documents = ReturnType<typeof write>

const written = new Map<string, Documents>()

/** The documents of a resource, written from what the graph says of its type once its labels are there. */
export function documentsOf(resource: string): Documents {
  const documents = written.get(resource) ?? write(typeNameOf(resource), metaOf(resource))
  written.set(resource, documents)
  return documents
}
