import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type ParseOptions,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { type Pair, Refusal } from '../messages.ts'

/** What a selection set amounts to with its fragments expanded; `schemaDepth` is that below `__schema` and `__type`. */
type Size = Record<'depth' | 'schemaDepth' | 'aliases' | 'roots' | 'directives' | 'selections', number>

/** The most a document may ask for; `characters` are those of its text, which is kept with what was prepared of it. */
export type DocumentLimits = Readonly<Size & { tokens: number; characters: number }>

/** What a client may send. */
export const clientLimits: DocumentLimits = {
  characters: 30_000,
  tokens: 2_000,
  depth: 10,
  schemaDepth: 20,
  aliases: 15,
  roots: 20,
  directives: 20,
  selections: 500,
}

/** What the gateway may send a subgraph: what it makes of the documents of our own pages, which have no limits there. */
export const gatewayLimits: DocumentLimits = {
  characters: 1_000_000,
  tokens: 20_000,
  depth: 20,
  schemaDepth: 20,
  aliases: 200,
  roots: 50,
  directives: 200,
  selections: 2_000,
}

const nothing: Size = { depth: 0, schemaDepth: 0, aliases: 0, roots: 0, directives: 0, selections: 0 }

const names: Record<keyof Size, Pair> = {
  depth: ['嵌套层数', 'levels of nesting'],
  schemaDepth: ['结构查询的嵌套层数', 'levels of nesting below __schema'],
  aliases: ['别名数', 'aliases'],
  roots: ['顶层字段数', 'root fields'],
  directives: ['指令数', 'directives'],
  selections: ['字段数', 'selections'],
}

/** Parses a document; one too long is refused (BAD_USER_INPUT) before or while it is read, a wrong one is a GraphQLError. */
export function parsedWithin(text: string, limits: DocumentLimits, options: ParseOptions = {}): DocumentNode {
  const { characters, tokens } = limits
  if (text.length > characters) throw tooMuch(['字数', 'characters'], characters)
  try {
    return parse(text, { ...options, maxTokens: tokens })
  } catch (error) {
    // brackets within brackets exhaust the stack before they are counted
    const isEndless = error instanceof RangeError
    if (isEndless || (error instanceof GraphQLError && error.message.endsWith('Parsing aborted.')))
      throw tooMuch(['词元数', 'tokens'], tokens)
    throw error
  }
}

/** Refuses (BAD_USER_INPUT) a document that asks for too much; it need not be valid. */
export function checkLimits(document: DocumentNode, limits: DocumentLimits): void {
  const measure = measurer(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const size = measure(definition.selectionSet)
    size.directives += definition.directives?.length ?? 0
    for (const variable of definition.variableDefinitions ?? []) size.directives += variable.directives?.length ?? 0
    for (const name of Object.keys(names) as (keyof Size)[])
      if (size[name] > limits[name]) throw tooMuch(names[name], limits[name])
  }
}

const tooMuch = ([zh, en]: Pair, limit: number): Refusal =>
  new Refusal('BAD_USER_INPUT', [
    `查询超出限制：${zh}最多 ${limit}，请拆分查询。`,
    `The query is too large: at most ${limit} ${en}. Split it.`,
  ])

/** Each fragment is measured once, so that fragments within fragments cost no more than their text. */
function measurer(document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  const measured = new Map<string, Size>()

  function fragment(name: string): Size {
    const known = measured.get(name)
    if (known) return known
    // a fragment inside itself counts as nothing here: validation refuses it
    measured.set(name, nothing)
    const found = fragments.get(name)
    const size = found ? measure(found.selectionSet) : nothing
    measured.set(name, size)
    return size
  }

  function measure({ selections }: SelectionSetNode): Size {
    const size = { ...nothing }
    for (const node of selections) {
      size.selections += 1
      size.directives += node.directives?.length ?? 0
      if (node.kind !== Kind.FIELD) {
        const inside = node.kind === Kind.FRAGMENT_SPREAD ? fragment(node.name.value) : measure(node.selectionSet)
        add(size, inside)
        size.roots += inside.roots
        size.depth = Math.max(size.depth, inside.depth)
        size.schemaDepth = Math.max(size.schemaDepth, inside.schemaDepth)
        continue
      }
      const inside = node.selectionSet ? measure(node.selectionSet) : nothing
      add(size, inside)
      size.roots += 1
      size.aliases += node.alias ? 1 : 0
      const isSchema = node.name.value === '__schema' || node.name.value === '__type'
      if (isSchema) size.schemaDepth = Math.max(size.schemaDepth, 1 + inside.depth)
      else size.depth = Math.max(size.depth, 1 + inside.depth)
    }
    return size
  }
  return measure
}

function add(size: Size, inside: Size): void {
  size.selections += inside.selections
  size.aliases += inside.aliases
  size.directives += inside.directives
}
