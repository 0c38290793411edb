/** A question asked of one subgraph again and again. */
export type Shape = { readonly name: string; readonly query: string }

const need = 'id name detail category state neededOn riskNote sample createdAt updatedAt community { id } street { id }'

/** A page as the console asks for it, one with related rows, and one in which every field was given another name. */
export const shapes: readonly Shape[] = [
  { name: '25 needs', query: `{ needs(perPage: 25) { total next items { ${need} } } }` },
  {
    name: '25 needs, units, resources',
    query: `{ needs(perPage: 25) { total items { ${need} unit {
      id name kind community { id } resources(perPage: 5) { total items { id name category state } } } } } }`,
  },
  {
    name: '25 needs, renamed',
    query: `{ needs(perPage: 25) { all: total rows: items { key: id title: name about: detail kind: category now: state } } }`,
  },
]
