import { type Language } from '@concentric/chassis/executable'
import { message, say } from '@concentric/chassis/messages'
import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql'
import { misfitOfVariable, type Place, placeInDocument } from './document-place.ts'
import { inputLabel } from './input-label.ts'
import { argumentPhrases } from './words/argument-phrases.ts'
import { fieldPhrases } from './words/field-phrases.ts'
import { fragmentPhrases } from './words/fragment-phrases.ts'
import { operationPhrases } from './words/operation-phrases.ts'
import { type Recognised, recogniser } from './words/phrase.ts'
import { syntaxPhrases } from './words/syntax-phrases.ts'
import { tokenWords } from './words/token-words.ts'
import { valuePhrases } from './words/value-phrases.ts'
import { variablePhrases } from './words/variable-phrases.ts'

const recogniseValue = recogniser(valuePhrases)
const recogniseSyntax = recogniser(syntaxPhrases)
const recogniseDocument = recogniser([
  ...fieldPhrases,
  ...argumentPhrases,
  ...variablePhrases,
  ...fragmentPhrases,
  ...operationPhrases,
])

const longestReason = 300
const longestValue = 80
const mostChoices = 20

type Reader = { readonly language: Language; readonly schema?: GraphQLSchema }
type Said = { readonly text: string; readonly fields?: Readonly<Record<string, string>> }

/**
 * An error of parsing, validation or coercion as people read it: code BAD_USER_INPUT, in `language`, at the same place
 * of the document, `extensions.fields` naming the field where one can be told. With `schema` the choices of an enum are
 * listed. The suggestions of graphql-js are left out: they would tell strangers what the graph holds.
 */
export function documentError(error: GraphQLError, language: Language, schema?: GraphQLSchema): GraphQLError {
  const { nodes, source, positions } = error
  const reader = { language, schema }
  const { text, fields } = ofValue(error, reader) ?? ofSyntax(error, reader) ?? ofDocument(error, reader)
  return new GraphQLError(text, {
    nodes,
    source,
    positions,
    extensions: { code: 'BAD_USER_INPUT', ...(fields && { fields }) },
  })
}

function ofValue(error: GraphQLError, reader: Reader): Said | undefined {
  const misfit = misfitOfVariable(error)
  const recognised = recogniseValue(misfit?.reason ?? error.message)
  if (!recognised) return undefined
  const { field } = recognised.values
  const place = misfit?.place ?? placeInDocument(error.nodes?.at(-1))
  const key = keyOf(field === undefined ? place : [...place, field])
  const sentence = sentenceOf(recognised, reader)
  if (!key) return { text: sentence }
  const label = reader.language === 'zh' && misfit ? inputLabel(reader.schema, misfit, field) : undefined
  return { text: `${label ?? key}${reader.language === 'en' ? ': ' : '：'}${sentence}`, fields: { [key]: sentence } }
}

/** Forms call what they send `input`; inside it the fields go by their own names. */
function keyOf([first, ...rest]: Place): string {
  const names = first === undefined || (first === 'input' && rest.length > 0) ? rest : [first, ...rest]
  return shortened(names.join('.'), longestReason)
}

const syntaxError = 'Syntax Error: '

function ofSyntax(error: GraphQLError, reader: Reader): Said | undefined {
  if (!error.message.startsWith(syntaxError)) return undefined
  const recognised = recogniseSyntax(error.message.slice(syntaxError.length))
  if (!recognised) return undefined
  const sentence = sentenceOf(recognised, reader)
  const { line, column } = error.locations?.[0] ?? {}
  if (line === undefined) return { text: sentence }
  return {
    text: say(
      [`第 ${line} 行第 ${column} 列：${sentence}`, `Line ${line}, column ${column}: ${sentence}`],
      reader.language,
    ),
  }
}

function ofDocument(error: GraphQLError, reader: Reader): Said {
  const recognised = recogniseDocument(error.message)
  if (!recognised) return { text: message('document', reader.language, { reason: reasonOf(error.message) }) }
  const sentence = sentenceOf(recognised, reader)
  // a variable goes by its name, without its sign
  const field = recognised.values.field?.replace('$', '')
  if (field === undefined) return { text: sentence }
  return { text: sentence, fields: { [shortened(field, longestValue)]: sentence } }
}

function sentenceOf({ ours, values }: Recognised, reader: Reader): string {
  return say(ours, reader.language).replace(/\{(\w+)\}/g, (_whole, name: string) => {
    if (name === 'choices') return choicesOf(values.enum, reader)
    const value = values[name] ?? ''
    const isToken = name === 'expected' || name === 'found'
    return shortened(isToken ? tokenWords(value, reader.language) : value, longestValue)
  })
}

/** The choices of an enum in brackets; nothing where they are unknown or too many to read. */
function choicesOf(type: string | undefined, { language, schema }: Reader): string {
  const found = type === undefined ? undefined : schema?.getType(type)
  const choices = isEnumType(found) ? found.getValues().map(({ name }) => name) : []
  if (choices.length === 0 || choices.length > mostChoices) return ''
  return say([`（可选：${choices.join('、')}）`, ` (${choices.join(', ')})`], language)
}

function reasonOf(text: string): string {
  const suggestion = text.lastIndexOf(' Did you mean ')
  return shortened(suggestion < 0 ? text : text.slice(0, suggestion), longestReason)
}

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text
