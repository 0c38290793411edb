import { randomBytes, randomInt } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** What is sent to the door by somebody who means it harm; `slowly`: a byte now and then. */
export type Hostile = { path?: string; headers?: Record<string, string>; body: string | Buffer; slowly?: boolean }

const asking = (query: string, more = {}) => JSON.stringify({ query, ...more })
const times = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ')
const word = () => `w${randomBytes(6).toString('hex')}`
const pick = <T>(of: readonly T[]): T => of[randomInt(of.length)]!

const lists = ['needs', 'venues', 'communities', 'partnerUnits', 'activities', 'serviceStations']
const inside = ['id', 'createdAt', 'community { id name }', 'community { needs { total } street { name } }', 'version']

/** A document the graph would answer, and never the same one twice: nothing kept helps. */
const fresh = () => {
  const some = (most: number, each: () => string) => times(1 + randomInt(most), each)
  return `{ ${some(3, () => `${word()}: ${pick(lists)}(perPage: ${1 + randomInt(5)}) { total items { ${some(3, () => pick(inside))} } }`)} }`
}

/** Every kind of hostile request, made anew each time. */
export const hostile: Readonly<Record<string, () => Hostile>> = {
  aliases: () => ({ body: asking(`{ ${times(3_000, (at) => `a${at}: __typename`)} }`) }),
  roots: () => ({ body: asking(`{ ${times(500, () => 'needs { total }')} }`) }),
  nesting: () => ({ body: asking(`${'{ community '.repeat(2_000)}{ id }${'}'.repeat(2_000)}`) }),
  brackets: () => ({ body: asking(`{ needs(filter: ${'['.repeat(40_000)}`) }),
  fragments: () => ({
    body: asking(
      `{ ...F0 } ${times(60, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F60 on Query { __typename }`,
    ),
  }),
  circle: () => ({ body: asking('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }') }),
  directives: () => ({ body: asking(`{ __typename ${'@include(if: true) '.repeat(4_000)} }`) }),
  introspection: () => ({
    body: asking(`{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`),
  }),
  batch: () => ({ body: `[${Array(1_000).fill(asking('{ __typename }')).join()}]` }),
  large: () => ({ body: Buffer.alloc(2_000_000, ' ') }),
  gzip: () => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(20_000_000)) }),
  bytes: () => ({ body: randomBytes(50_000) }),
  words: () => ({ body: asking(times(8_000, word)) }),
  fresh: () => ({ body: asking(fresh()) }),
  unknown: () => ({ body: asking(`{ ${times(10, word)} }`) }),
  json: () => ({ body: '['.repeat(100_000) }),
  variables: () => ({
    body: asking('query ($f: NeedFilter) { needs(filter: $f) { total } }', {
      variables: { f: { id: { in: Array.from({ length: 8_000 }, word) } } },
    }),
  }),
  form: () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' }),
  multipart: () => ({ headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: randomBytes(60_000) }),
  unnamed: () => ({ path: `/${word()}.php`, body: 'x' }),
  inner: () => ({ path: '/internal/graphql', headers: { 'x-concentric-actor': word() }, body: randomBytes(90_000) }),
  guess: () => ({
    path: '/auth/sign-in/username',
    body: JSON.stringify({ username: word(), password: word() }),
  }),
  slow: () => ({ slowly: true, body: asking('{ __typename }') }),
}
