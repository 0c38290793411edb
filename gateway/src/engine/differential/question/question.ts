import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  OverlappingFieldsCanBeMergedRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { type Data } from '../../record.ts'
import { hash, pick, seeded } from '../random.ts'
import { Inputs } from './inputs.ts'

/** A document to ask, the seed that makes it, and its variables. */
export type Question = {
  readonly seed: number
  readonly text: string
  readonly document: DocumentNode
  readonly variables: Data
}

/** The valid question that `seed` leads to: some attempts turn out invalid, for aliases can clash. */
export function questionOf(schema: GraphQLSchema, seed: number): Question {
  for (let attempt = 0; attempt < 200; attempt++) {
    const draft = new Draft(schema, seeded(hash(`${seed}/${attempt}`)))
    const text = draft.write()
    const document = parse(text, { noLocation: true })
    const clashes = validate(schema, document, [OverlappingFieldsCanBeMergedRule], { maxErrors: 1 })
    if (clashes.length > 0) continue
    const [invalid] = validate(schema, document, specifiedRules, { maxErrors: 1 })
    if (!invalid) return { seed, text, document, variables: draft.inputs.values }
    if (!/never be of type|Variable/.test(invalid.message)) throw new Error(`${invalid.message}\n${text}`)
  }
  throw new Error(`Seed ${seed} leads to no valid question.`)
}

const introspection = [
  '__schema { queryType { name fields { name args { name defaultValue } } } }',
  '__type(name: "Query") { name kind }',
  'a: __type(name: "Nothing") { name }',
]
const aliases = ['a', 'b', 'id', 'name', 'title', '__typename', '_x', 'constructor', '_as_id']

class Draft {
  readonly inputs: Inputs
  private readonly fragments = new Map<string, { type: string; text: string }>()
  private budget: number

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
  ) {
    this.inputs = new Inputs(random)
    this.budget = 6 + Math.floor(random() * 40)
  }

  write(): string {
    const mutation = this.schema.getMutationType()
    const [word, root] = mutation && this.maybe(0.12) ? ['mutation', mutation] : ['query', this.schema.getQueryType()]
    if (!root) throw new Error('The schema has no Query.')
    const body = this.selection(root, 5)
    const parts = [...this.fragments].map(([name, { type, text }]) => `fragment ${name} on ${type} ${text}`)
    const variables = this.inputs.declared.length > 0 ? ` (${this.inputs.declared.join(', ')})` : ''
    return [`${word}${variables} ${body}`, ...parts].join('\n')
  }

  private maybe(chance: number): boolean {
    return this.random() < chance
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = this.maybe(0.2) ? [`${this.maybe(0.3) ? 'kind: ' : ''}__typename`] : []
    if (type === this.schema.getQueryType() && this.maybe(0.06)) parts.push(pick(introspection, this.random))
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const links = fields.filter((field) => isCompositeType(getNamedType(field.type)))
    const leaves = fields.filter((field) => !links.includes(field))
    const isRoot = depth === 5
    const wanted = 1 + Math.floor(this.random() * (isRoot ? 3 : 4))
    for (let at = 0; at < wanted && (this.budget > 0 || parts.length === 0); at++) {
      const among = depth > 0 && links.length > 0 && (leaves.length === 0 || this.maybe(0.55)) ? links : leaves
      if (among.length > 0) parts.push(this.field(pick(among, this.random), depth))
    }
    const conditions = kinsOf(type, this.schema)
    for (let chance = isAbstractType(type) ? 0.9 : 0.2; this.maybe(chance); chance /= 1.6)
      parts.push(this.fragment(pick(conditions, this.random), Math.max(0, depth - (isAbstractType(type) ? 0 : 1))))
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.budget--
    const type = getNamedType(field.type)
    const alias = this.maybe(0.2) ? `${pick(aliases, this.random)}: ` : ''
    const given = field.args
      .filter((argument) => this.inputs.isGiven(isRequiredArgument(argument)))
      .map((argument) => `${argument.name}: ${this.inputs.written(argument.type)}`)
    const below = isCompositeType(type) ? ` ${this.selection(type, depth - 1)}` : ''
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.inputs.condition()}${below}`
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    this.budget--
    if (this.maybe(0.6) || this.fragments.size > 5) {
      const condition = this.maybe(0.1) ? '' : ` on ${type.name}`
      return condition
        ? `...${condition}${this.inputs.condition()} ${this.selection(type, depth)}`
        : '... { __typename }'
    }
    const known = [...this.fragments].filter(([, fragment]) => fragment.type === type.name)
    if (known.length > 0 && this.maybe(0.6)) return `...${pick(known, this.random)[0]}${this.inputs.condition()}`
    const text = this.selection(type, depth)
    const name = `F${this.fragments.size}`
    this.fragments.set(name, { type: type.name, text })
    return `...${name}${this.inputs.condition()}`
  }
}

const known = new WeakMap<GraphQLCompositeType, readonly GraphQLCompositeType[]>()

/** The types a fragment on a value of `type` may name. */
function kinsOf(type: GraphQLCompositeType, schema: GraphQLSchema): readonly GraphQLCompositeType[] {
  const already = known.get(type)
  if (already) return already
  const members: readonly GraphQLObjectType[] = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  const others = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter((other) => members.some((member) => schema.isSubType(other, member)))
  const kins = isObjectType(type) ? [type, ...others] : [type, ...members, ...members, ...others]
  known.set(type, kins)
  return kins
}
