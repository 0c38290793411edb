import { type RaRecord } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { type FieldMeta, metaOf, typeOf, types } from '../graph/meta.ts'
import { type Language, say, words } from '../words/words.ts'
import { sheetWords } from './sheet-words.ts'
import { valueInWords } from './value-in-words.ts'

type Filter = Readonly<Record<string, unknown>>

/** What a list is filtered by, as a person would say it; references by their names. */
export async function filterInWords(
  graph: Graph,
  resource: string,
  filter: Filter,
  language: Language,
): Promise<string> {
  const { fields } = metaOf(resource)
  const colon = language === 'en' ? ': ' : '：'
  const parts = Object.entries(filter).map(async ([name, condition]) => {
    if (name === 'q') return `${say(sheetWords.notesSearch, language)}${colon}${condition}`
    if (name === 'archived') return say(words.archived, language)
    const field = fields[name]
    if (!field || typeof condition !== 'object' || !condition) return ''
    const label = say(field.label, language)
    const conditions = Object.entries(condition).map(async ([operator, value]) => {
      const said = await Promise.all([value].flat().map((each) => named(graph, field, each, language)))
      const text = said.join(language === 'en' ? ', ' : '、')
      const isDay = field.type === 'Date' || field.type === 'Instant'
      if (operator === 'gte') return `${say(isDay ? words.from : words.atLeast, language, { field: label })} ${text}`
      if (operator === 'lte') return `${say(isDay ? words.to : words.atMost, language, { field: label })} ${text}`
      return `${label}${colon}${text}`
    })
    return (await Promise.all(conditions)).join(language === 'en' ? '; ' : '；')
  })
  const said = (await Promise.all(parts)).filter(Boolean)
  return said.join(language === 'en' ? '; ' : '；') || say(sheetWords.notesNoFilter, language)
}

async function named(graph: Graph, field: FieldMeta, value: unknown, language: Language): Promise<string> {
  if (!field.reference || !(field.reference in types)) return valueInWords(value, field, language)
  const { many, title } = typeOf(field.reference)
  const { data } = await graph.getMany<RaRecord>(many, { ids: [String(value)] })
  return String(data[0]?.[title] ?? value)
}
