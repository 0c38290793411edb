import { GraphQLError, getVariableValues, Kind, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { documentError } from './document-error.ts'
import { objections, ours, told } from './words/testing.ts'

it.each([
  ['{ venues {', '第 1 行第 11 列：应为名称，却是查询的结尾。'],
  ['{ venues } }', '第 1 行第 12 列：这里不能是“}”。'],
  ['', '第 1 行第 1 列：这里不能是查询的结尾。'],
  ['{}', '第 1 行第 2 列：应为名称，却是“}”。'],
  ['quer {', '第 1 行第 1 列：这里不能是名称“quer”。'],
  ['{ a(b: 1 2) }', '第 1 行第 10 列：应为名称，却是整数“2”。'],
  ["{ a(b: 'c') }", '第 1 行第 8 列：文本请用双引号（"），不用单引号。'],
  ['{ a（b: 1） }', '第 1 行第 4 列：这里不能是字符 U+FF08。'],
  ['{ a(b: "\uD800") }', '第 1 行第 9 列：文本里不能有 U+D800。'],
  ['{ \uD800 }', '第 1 行第 3 列：这里不能是字符 U+D800。'],
  ['{ a(b: 01) }', '第 1 行第 9 列：数字写得不对：这里不能是 "1"。'],
  ['{ a(b: 1.x) }', '第 1 行第 10 列：数字写得不对：这里不能是 "x"。'],
  ['{ a(b: "c) }', '第 1 行第 13 列：文本缺少结尾的引号；换行请写 \\n。'],
  ['{ a(b: "\\q") }', '第 1 行第 9 列：\\ 后面不能是“\\q”。'],
  ['{ a(b: "\\uZZZZ") }', '第 1 行第 9 列：\\ 后面不能是“\\uZZZZ”。'],
  ['query ($a: Int = $b) { c }', '第 1 行第 18 列：默认值里不能用变量 $b。'],
  ['"""所有场所""" { venues { total } }', '第 1 行第 1 列：简写的查询前面不能有说明文字。'],
  ['"""a""" extend type A { b: Int }', '第 1 行第 1 列：这里不能有说明文字。'],
  ['enum A { true }', '第 1 行第 10 列：名称“true”是保留字，不能用作选项。'],
])('says where %j is written wrongly', (query, message) => {
  expect(told(query, 'zh')).toEqual([{ message, fields: undefined }])
  const [english] = told(query, 'en')
  expect(english?.message).toMatch(/^Line 1, column \d+: [A-Z][ -~]+\.$/)
  expect(english?.message).not.toMatch(/did you mean|unexpected|EOF/i)
  expect(objections(query)[0]?.message).toMatch(/^Syntax Error: /)
})

it.each([{ maxTokens: 2 }, { maxSourceLength: 3 }, { maxComments: 1 }])(
  'says that a query is too long: %j',
  (limits) => {
    const reader = () => parse('{ a } #\n#', limits)
    expect(reader).toThrow(GraphQLError)
    try {
      reader()
    } catch (error) {
      expect(documentError(error as GraphQLError, 'zh').message).toMatch(/：查询太长（最多 [123]）。$/)
    }
  },
)

it('stops where the errors are too many to list', () => {
  const [ofDocument] = validate(ours, parse('{ a b }'), undefined, { maxErrors: 1 }).slice(-1)
  expect(documentError(ofDocument!, 'zh').message).toBe('错误太多，其余不再列出。')
  const [operation] = parse('query ($a: Int, $b: Int) { c }').definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('It is an operation.')
  const { errors } = getVariableValues(ours, operation.variableDefinitions ?? [], { a: '', b: '' }, { maxErrors: 1 })
  expect(errors?.map((error) => documentError(error, 'zh').message)).toEqual([
    'a：应为整数，收到 ""。',
    '错误太多，其余不再列出。',
  ])
})
