import { knownFieldsOf, types } from '../graph/meta.ts'
import { type Phrases } from './phrase.ts'

const plural = (many: string) => {
  const text = many.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return text[0]?.toUpperCase() + text.slice(1)
}

/** The names of all resources, and of their fields as soon as these are known, as react-admin looks for them. */
export const labelPhrases = (index: 0 | 1): Phrases =>
  Object.fromEntries(
    Object.values(types).map(({ many, label }) => [
      many,
      {
        name: index ? `${label[1]} |||| ${plural(many)}` : label[0],
        get fields() {
          const labelled = Object.entries(knownFieldsOf(many))
          return Object.fromEntries(labelled.map(([name, field]) => [name, field.label[index]]))
        },
      },
    ]),
  )
