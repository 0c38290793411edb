import { type Entry } from './entry.ts'
import { type LabelledSet } from './evaluate.ts'

type Fields = Record<string, unknown>

/** The labelled set a text holds as JSON; refuses what is none, and says where. What an entry leaves out says nothing. */
export function labelledSet(text: string): LabelledSet {
  const { needs, offers, relevant } = fieldsOf(parsed(text), 'The file')
  const set = { needs: entriesOf(needs, 'needs'), offers: entriesOf(offers, 'offers') }
  const isKnown = new Set(set.offers.map(({ id }) => id))
  const graded = Object.entries(fieldsOf(relevant, '"relevant"')).map(
    ([id, grades]) => [id, gradesOf(grades, id)] as const,
  )
  for (const [id, grades] of graded) {
    if (!set.needs.some((need) => need.id === id))
      throw new Error(`"relevant" names need "${id}", which is not among the needs.`)
    const unknown = Object.keys(grades).find((offer) => !isKnown.has(offer))
    if (unknown !== undefined)
      throw new Error(`"relevant" of need "${id}" names offer "${unknown}", which is not among the offers.`)
  }
  return { ...set, relevant: Object.fromEntries(graded) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`The file is not JSON: ${(error as Error).message}`)
  }
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} must be an object, with needs, offers and relevant at the top.`)
  return value as Fields
}

function entriesOf(value: unknown, list: string): Entry[] {
  if (!Array.isArray(value)) throw new Error(`"${list}" must be a list of entries.`)
  const entries = value.map((entry, at) => entryOf(fieldsOf(entry, `${list}[${at}]`), `${list}[${at}]`))
  const ids = new Set<string>()
  for (const { id } of entries) {
    if (ids.has(id)) throw new Error(`"${list}" holds id "${id}" twice.`)
    ids.add(id)
  }
  return entries
}

function entryOf({ id, title, name, detail, kind, category, availability }: Fields, where: string): Entry {
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error(`${where} has no id.`)
  const called = textOr(title) ?? textOr(name)
  if (called === undefined && textOr(detail) === undefined)
    throw new Error(`${where} (id "${id}") has no title and no detail.`)
  return {
    id: String(id),
    title: called ?? '',
    detail: textOr(detail),
    kind: textOr(kind),
    category: textOr(category),
    availability,
  }
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** Grades by offer; a list of offers, or `true`, says grade 1. */
function gradesOf(value: unknown, need: string): Record<string, number> {
  if (Array.isArray(value)) return Object.fromEntries(value.map((offer) => [String(offer), 1]))
  return Object.fromEntries(
    Object.entries(fieldsOf(value, `"relevant" of need "${need}"`)).map(([offer, grade]) => {
      const number = Number(grade)
      if (Number.isNaN(number))
        throw new Error(
          `"relevant" of need "${need}" grades offer "${offer}" ${JSON.stringify(grade)}, which is no number.`,
        )
      return [offer, number]
    }),
  )
}
