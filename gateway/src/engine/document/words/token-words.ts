import { type Language } from '@concentric/chassis/executable'
import { type Pair, say } from '@concentric/chassis/messages'

const tokens: Readonly<Record<string, Pair>> = {
  '<SOF>': ['查询的开头', 'the start of the query'],
  '<EOF>': ['查询的结尾', 'the end of the query'],
  Name: ['名称', 'a name'],
  Int: ['整数', 'a whole number'],
  Float: ['小数', 'a decimal number'],
  String: ['文本', 'text'],
  BlockString: ['文本', 'text'],
}

/** A token as graphql-js describes it (`Name "query"`, `"{"`, `<EOF>`), said to people. */
export function tokenWords(described: string, language: Language): string {
  const [, kind = '', held] = /^(<?\w+>?)? ?(?:"(.*)")?$/s.exec(described) ?? []
  const pair = tokens[kind] ?? ['', '']
  if (held === undefined) return say(pair, language)
  return say([`${pair[0]}“${held}”`, `${pair[1]} "${held}"`.trim()], language)
}
