import { type Graph } from '../graph/data-provider.ts'
import { metaOf } from '../graph/meta.ts'
import { type Language, say } from '../words/words.ts'
import { filterInWords } from './filter-in-words.ts'
import { sheetWords } from './sheet-words.ts'

type Filter = Readonly<Record<string, unknown>>

/** What is put on record of a filter: that a person was looked for by name, and not by which. */
export async function recordedFilter(
  graph: Graph,
  resource: string,
  filter: Filter,
  language: Language,
): Promise<string> {
  const { fields } = metaOf(resource)
  const namesPeople = Object.values(fields).some(({ person }) => person)
  const isName = (key: string) => (key === 'q' ? namesPeople : fields[key]?.person)
  const kept = Object.fromEntries(Object.entries(filter).filter(([key]) => !isName(key)))
  const isSought = Object.keys(filter).some(isName)
  if (!isSought) return filterInWords(graph, resource, filter, language)
  const sought = say(sheetWords.soughtByName, language)
  if (!Object.keys(kept).length) return sought
  return `${await filterInWords(graph, resource, kept, language)}${language === 'en' ? '; ' : '；'}${sought}`
}
