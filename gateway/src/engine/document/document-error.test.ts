import { buildSchema, GraphQLError, getArgumentValues, Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { documentError } from './document-error.ts'
import { objections, ours, told } from './words/testing.ts'

const kinds =
  'BUILDING_STATION CULTURE_PARK CULTURE_STATION DISPLAY_STREET HEALTH_CENTRE OTHER SERVICE_CENTRE SERVICE_POINT STUDIO STUDY_POINT'.split(
    ' ',
  )

const wide = (values: readonly string[]) =>
  buildSchema(`enum Wide { ${values.join(' ')} } type Query { many(one: Wide): Int }`)

describe('an error of a document', () => {
  it('says what is wrong in the language of the reader, at the same place, without suggestions', () => {
    const [error] = objections('{ street(id: 1) { nam } }')
    expect(error?.message).toContain('Did you mean')
    expect(documentError(error!, 'zh').toJSON()).toEqual({
      message: 'Street 没有“nam”这个字段。',
      locations: [{ line: 1, column: 19 }],
      extensions: { code: 'BAD_USER_INPUT', fields: { nam: 'Street 没有“nam”这个字段。' } },
    })
    expect(documentError(error!, 'en').message).toBe('Street has no field "nam".')
  })

  it('keeps its English reason when nobody has put it into words, still without suggestions', () => {
    const error = new GraphQLError('The moon is "full". Did you mean "half"?')
    expect(documentError(error, 'zh').toJSON()).toEqual({
      message: '查询语句不正确：The moon is "full".',
      extensions: { code: 'BAD_USER_INPUT' },
    })
    expect(documentError(error, 'en').message).toBe('The query is not valid: The moon is "full".')
  })

  it('is short whatever was sent', () => {
    const long = 'x'.repeat(10_000)
    const query = `{ venues(filter: { kind: { eq: ${long} } ${long}: 1, name: { eq: [{ ${long}: 1 }] } }) { ${long} } ...${long} }`
    const errors = [new GraphQLError(long), ...objections(query)]
    expect(errors.length).toBeGreaterThan(4)
    for (const error of errors) expect(JSON.stringify(documentError(error, 'zh', ours)).length).toBeLessThan(1_000)
  })
})

it.each(['Value "', 'Field "', 'Variable "$', 'Syntax Error: Expected ', 'Expected value of type "A", found '])(
  'is read in no time whatever was sent: %s',
  (beginning) => {
    const start = performance.now()
    for (const bit of ['" does not exist in "', '.', '"', ', found ', ' Did you mean ', '" at "input.a"; ', 'Field "'])
      documentError(new GraphQLError(beginning + bit.repeat(50_000)), 'zh')
    expect(performance.now() - start).toBeLessThan(1_000)
  },
)

describe('a value that does not fit', () => {
  const create = 'mutation ($input: VenueDraft!) { createVenue(input: $input) { id } }'
  const sent = { name: '市民中心', communityId: 'c1', kind: 'STUDIO' }
  const labels: Record<string, string> = {
    kind: '类型',
    name: '名称',
    areaSquareMetres: '面积（平方米）',
    communityId: '所在社区',
    openedOn: '启用日期',
  }

  it.each([
    [{ kind: 'CASTLE' }, { kind: `没有“CASTLE”这个选项（可选：${kinds.join('、')}）。` }],
    [{ kind: 'STUDIOS' }, { kind: `没有“STUDIOS”这个选项（可选：${kinds.join('、')}）。` }],
    [{ kind: 5 }, { kind: `应为选项之一（可选：${kinds.join('、')}），收到 5。` }],
    [{ kind: undefined }, { kind: '必填。' }],
    [{ name: null }, { name: '不能为空。' }],
    [{ name: 5 }, { name: '应为文本，收到 5。' }],
    [{ areaSquareMetres: 1.5 }, { areaSquareMetres: '应为整数，收到 1.5。' }],
    [{ areaSquareMetres: '9' }, { areaSquareMetres: '应为整数，收到 "9"。' }],
    [{ areaSquareMetres: 2 ** 40 }, { areaSquareMetres: '1099511627776 超出了整数的范围。' }],
    [{ communityId: {} }, { communityId: '应为编号，收到 {}。' }],
    [{ openedOn: '明天' }, { openedOn: '应为日期，如 2026-11-23，收到 明天。' }],
    [{ openedOn: 5 }, { openedOn: '应为日期，如 2026-11-23，收到 5。' }],
    [{ nam: 'x' }, { nam: 'VenueDraft 没有这一项。' }],
  ])('is told by the name of its field: %j', (change, fields) => {
    const [name, sentence] = Object.entries(fields)[0]!
    const variables = { input: { ...sent, ...change } }
    // in Chinese it is called what its form calls it
    expect(told(create, 'zh', { variables })).toEqual([{ message: `${labels[name] ?? name}：${sentence}`, fields }])
    const [english] = told(create, 'en', { variables })
    expect(english?.message).toMatch(new RegExp(`^${name}: [^\\u4e00-\\u9fff]+\\.$|明天`))
    expect(Object.keys(english?.fields ?? {})).toEqual([name])
  })

  it('reads well in English', () => {
    expect(told(create, 'en', { variables: { input: { ...sent, kind: 'CASTLE' } } })).toEqual([
      {
        message: `kind: "CASTLE" is not one of the choices (${kinds.join(', ')}).`,
        fields: { kind: `"CASTLE" is not one of the choices (${kinds.join(', ')}).` },
      },
    ])
  })

  it.each([
    [{}, 'input', '缺少变量 $input（VenueDraft!）。'],
    [{ input: null }, 'input', '变量 $input（VenueDraft!）不能为空。'],
    [{ input: [] }, 'input', 'input：应为 VenueDraft 的各项，写在花括号里。'],
  ])('is the whole input: %j', (variables, field, message) => {
    expect(told(create, 'zh', { variables })).toMatchObject([{ message, fields: { [field]: expect.anything() } }])
  })

  it('is found deep inside a variable', () => {
    const query = 'query ($filter: VenueFilter) { venues(filter: $filter) { total } }'
    const filter = { kind: { in: ['STUDIO', 'CASTLE'] }, createdAt: { gte: 'soon', lte: 'a at "filter.name"; x' } }
    expect(told(query, 'en', { variables: { filter } }).map(({ fields }) => Object.keys(fields ?? {}))).toEqual([
      ['filter.createdAt.gte'],
      ['filter.createdAt.lte'],
      ['filter.kind.in.1'],
    ])
  })

  it.each([
    ['{ venues(filter: { kind: { in: [STUDIO, CASTLE] } }) { total } }', 'filter.kind.in.1'],
    ['{ venues(page: 1, sort: [{ field: ID } # first\n { direction: ASC field: "ID" }]) { total } }', 'sort.1.field'],
    ['mutation { createVenue(input: { kind: CASTLE, name: "a", communityId: 1 }) { id } }', 'kind'],
    ['mutation { createServiceStation(input: { kind: ELDER_CARE, name: "a" }) { id } }', 'communityId'],
    ['mutation { createVenue(input: { nam: "b", kind: STUDIO, name: "a", communityId: 1 }) { id } }', 'nam'],
    ['mutation { createVenue(input: { name: "b", kind: STUDIO, name: "a", communityId: 1 }) { id } }', 'name'],
    ['query ($kinds: [VenueKind!] = [CASTLE]) { venues(filter: { kind: { in: $kinds } }) { total } }', 'kinds.0'],
    [
      'query ($first: VenueKind!, $kind: String) { venues(filter: { kind: { in: [$first, $kind] } }) { total } }',
      'filter.kind.in.1',
    ],
    ['{ viewer @skip(if: 1) { id } }', 'if'],
  ])('is found in the document: %s', (query, field) => {
    expect(told(query, 'zh').map(({ fields }) => Object.keys(fields ?? {}))).toEqual([[field]])
  })

  it('names a condition that wants yes or no', () => {
    expect(told('{ venues(filter: { sample: { eq: "yes" } }) { total } }', 'zh')).toMatchObject([
      { fields: { 'filter.sample.eq': '应为是（true）或否（false），收到 "yes"。' } },
    ])
  })

  it('names the field of a moment that is none', () => {
    expect(told('{ venues(filter: { createdAt: { gte: "soon" } }) { total } }', 'zh')).toEqual([
      {
        message: 'filter.createdAt.gte：应为时间，如 2026-11-23T09:00:00+08:00，收到 "soon"。',
        fields: { 'filter.createdAt.gte': '应为时间，如 2026-11-23T09:00:00+08:00，收到 "soon"。' },
      },
    ])
  })

  it('is told without the choices when there are none to show or too many to read', () => {
    const [error] = objections('{ needs(filter: { category: { eq: CASTLE } }) { total } }')
    expect(documentError(error!, 'zh').message).toBe('filter.category.eq：没有“CASTLE”这个选项。')
    const values = Array.from({ length: 21 }, (_, index) => `V${index}`)
    const [ofMany] = objections('{ many(one: V) }', { schema: wide(values) })
    expect(documentError(ofMany!, 'en', wide(values)).message).toBe('one: "V" is not one of the choices.')
    expect(documentError(ofMany!, 'en', wide(values.slice(1))).message).toContain('(V1, V2, ')
  })

  it('is told when it is found as late as the arguments are read', () => {
    const field = ours.getQueryType()?.getFields().venue
    const [operation] = parse('{ venue venue(id: null) venue(id: $id) venue(id: {}) }').definitions
    if (!field || operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The schema has no venue.')
    const messages = operation.selectionSet.selections.map((node) => {
      try {
        return node.kind === Kind.FIELD && getArgumentValues(field, node, {})
      } catch (error) {
        return documentError(error as GraphQLError, 'zh').message
      }
    })
    expect(messages).toEqual([
      '缺少参数“id”（ID!）。',
      '参数“id”（ID!）不能为空。',
      '参数“id”（ID!）用了变量 $id，但没有给它值。',
      '参数“id”的值 {} 不正确。',
    ])
  })
})
