import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import { type Data } from '../../record.ts'
import { pick } from '../random.ts'

/** Writes arguments, by literals and by variables that it declares. */
export class Inputs {
  readonly values: Data = {}
  readonly declared: string[] = []
  private readonly conditions: string[] = []

  constructor(private readonly random: () => number) {}

  /** A literal or a variable for a value of `type`. */
  written(type: GraphQLInputType, depth = 2): string {
    return this.random() < 0.3 ? this.variable(type, depth) : this.literal(type, depth)
  }

  /** A condition, or nothing. */
  condition(): string {
    if (this.random() > 0.12) return ''
    const name = pick(['skip', 'include'], this.random)
    return ` @${name}(if: ${pick([() => this.decision(), () => 'true', () => 'false'], this.random)()})`
  }

  private decision(): string {
    if (this.conditions.length > 2) return pick(this.conditions, this.random)
    const name = `$c${this.conditions.length}`
    this.values[name.slice(1)] = this.random() < 0.5
    this.declared.push(`${name}: ${pick(['Boolean!', 'Boolean = true'], this.random)}`)
    this.conditions.push(name)
    return name
  }

  private variable(type: GraphQLInputType, depth: number): string {
    const name = `v${this.declared.length}`
    const place = this.declared.push('')
    const mayBeNull = !isNonNullType(type)
    const byDefault = mayBeNull && this.random() < 0.3 ? ` = ${this.literal(type, depth, false)}` : ''
    this.declared[place - 1] = `$${name}: ${type}${byDefault}`
    if (!mayBeNull || this.random() < 0.7) this.values[name] = this.value(type, depth)
    return `$${name}`
  }

  private value(type: GraphQLInputType, depth: number): unknown {
    if (!isNonNullType(type) && this.random() < 0.1) return null
    const bare = getNullableType(type)
    if (isListType(bare)) return this.several(() => this.value(bare.ofType, depth))
    if (isEnumType(bare)) return pick(bare.getValues(), this.random).name
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter((field) => this.isGiven(isRequiredInputField(field), depth))
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, depth - 1)]))
    }
    return this.scalar(bare.toString())
  }

  private literal(type: GraphQLInputType, depth: number, mayVary = true): string {
    if (!isNonNullType(type) && this.random() < 0.1) return 'null'
    const bare = getNullableType(type)
    const inner = (of: GraphQLInputType, at: number) => (mayVary ? this.written(of, at) : this.literal(of, at, false))
    if (isListType(bare)) {
      // one item may stand for a list of one
      if (this.random() < 0.2 && !isListType(getNullableType(bare.ofType)))
        return this.literal(bare.ofType, depth, false)
      return `[${this.several(() => inner(bare.ofType, depth)).join(', ')}]`
    }
    if (isEnumType(bare)) return pick(bare.getValues(), this.random).name
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter((field) => this.isGiven(isRequiredInputField(field), depth))
      return `{ ${fields.map((field) => `${field.name}: ${inner(field.type, depth - 1)}`).join(', ')} }`
    }
    const value = this.scalar(bare.toString())
    return bare.toString() === 'JSON' ? '{ a: [1, "b", null], c: { d: true } }' : JSON.stringify(value)
  }

  /** Whether an optional argument or field is given. */
  isGiven(isRequired: boolean, depth = 1): boolean {
    return isRequired || (depth > 0 && this.random() < 0.35)
  }

  private several<Item>(item: () => Item): Item[] {
    return Array.from({ length: Math.floor(this.random() * 3) }, item)
  }

  private scalar(name: string): unknown {
    if (name === 'Int') return Math.floor(this.random() * 5)
    if (name === 'Float') return pick([0, 1.5, 2], this.random)
    if (name === 'Boolean') return this.random() < 0.5
    if (name === 'JSON') return { a: [1, 'b', null], c: { d: true } }
    if (name === 'Fen') return pick([0, 100, 9_007_199_254_740_991], this.random)
    if (name === 'Date') return pick(['2026-11-23', '1999-12-31'], this.random)
    if (name === 'Instant') return pick(['2026-11-23T09:00:00+08:00', '2026-01-01T00:00:00Z'], this.random)
    return pick(['a', '"quoted"', '太平角', ''], this.random)
  }
}
