import { type Concept, type Facet, facets } from './concept.ts'

/**
 * The concepts of a table in text, one a line: code, Chinese, English, facet, broader concept, categories, excluded
 * concepts, words, cues; columns apart by ` | `, the last five lists by spaces.
 */
export const readConcepts = (table: string): Concept[] =>
  table
    .split('\n')
    .filter((line) => line.trim())
    .map(readConcept)

function readConcept(line: string): Concept {
  const columns = line.split('|').map((column) => column.trim())
  const [code = '', name = '', nameEnglish = '', facet = '', broader, categories, excludes, words, cues] = columns
  if (columns.length !== 9 || !isFacet(facet)) throw new Error(`A concept has nine columns and a facet: "${line}".`)
  return {
    code,
    name,
    nameEnglish,
    facet,
    broader: broader || null,
    categories: listed(categories),
    excludes: listed(excludes),
    words: listed(words),
    cues: listed(cues),
  }
}

const isFacet = (text: string): text is Facet => (facets as readonly string[]).includes(text)

/** The words of a text that are parted by spaces, each once. */
export const listed = (text = ''): string[] => [...new Set(text.split(/\s+/).filter(Boolean))]
