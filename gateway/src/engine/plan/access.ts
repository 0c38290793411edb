import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  valueFromASTUntyped,
} from 'graphql'

/** One condition of being shown something: signed in, and with all scopes of one of the lists (none: signed in is enough). */
export type Requirement = readonly (readonly string[])[]

/** Whether a caller may see a type, or a field of an object type. */
export type Allows = (type: string, field?: string) => boolean

type Guarded = { readonly type: string; readonly field?: string; readonly requirement: Requirement }

/** What `@authenticated` and `@requiresScopes` of a supergraph ask of callers. */
export class Access {
  private readonly requirements: Requirement[] = []
  /** Indexes of the requirements of `Type` and `Type.field`. */
  private readonly guards = new Map<string, number[]>()

  /** Throws for a directive of security that nobody here enforces. */
  constructor(supergraph: DocumentNode) {
    const names = securityNames(supergraph)
    const interfaces = new Map<string, string[]>()
    for (const definition of supergraph.definitions) {
      if ('interfaces' in definition && 'name' in definition && definition.name)
        interfaces.set(definition.name.value, definition.interfaces?.map(({ name }) => name.value) ?? [])
      for (const guarded of guardsIn(definition, names)) this.add(guarded)
    }
    this.passDown(interfaces)
  }

  /** True when nothing is guarded. */
  get isOpen(): boolean {
    return this.requirements.length === 0
  }

  /** Which requirements a caller with `scopes` meets, as one word; undefined scopes: not signed in. */
  outcome(scopes: readonly string[] | undefined): string {
    const meets = (requirement: Requirement) =>
      scopes !== undefined &&
      (requirement.length === 0 || requirement.some((all) => all.every((scope) => scopes.includes(scope))))
    return this.requirements.map((requirement) => (meets(requirement) ? '1' : '0')).join('')
  }

  /** What an outcome lets through; undefined when that is everything. */
  allows(outcome: string): Allows | undefined {
    if (!outcome.includes('0')) return undefined
    return (type, field) =>
      (this.guards.get(field === undefined ? type : `${type}.${field}`) ?? []).every((at) => outcome[at] === '1')
  }

  private add({ type, field, requirement }: Guarded): void {
    const known = this.requirements.findIndex((each) => JSON.stringify(each) === JSON.stringify(requirement))
    const at = known >= 0 ? known : this.requirements.push(requirement) - 1
    this.guard(field === undefined ? type : `${type}.${field}`, [at])
  }

  /**
   * Composition gives an interface whatever guards one of its members; a guard that none of them has is the interface's
   * own and holds for all.
   */
  private passDown(interfaces: ReadonlyMap<string, readonly string[]>): void {
    for (const [key, requirements] of [...this.guards]) {
      const [owner = '', field] = key.split('.')
      const members = [...interfaces].filter(([, above]) => above.includes(owner)).map(([type]) => type)
      const keys = members.map((type) => (field === undefined ? type : `${type}.${field}`))
      if (!keys.some((each) => this.guards.has(each))) for (const each of keys) this.guard(each, requirements)
    }
  }

  private guard(key: string, requirements: readonly number[]): void {
    this.guards.set(key, [...new Set([...(this.guards.get(key) ?? []), ...requirements])])
  }
}

type SecurityNames = { readonly authenticated: string; readonly requiresScopes: string }

/** What the supergraph calls the directives of security that are enforced here; any other stops the start. */
function securityNames({ definitions }: DocumentNode): SecurityNames {
  const names = { authenticated: 'authenticated', requiresScopes: 'requiresScopes' }
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue
    for (const { name, arguments: given = [] } of definition.directives ?? []) {
      const { url, as, for: purpose } = valuesOf(given)
      if (name.value !== 'link' || purpose !== 'SECURITY') continue
      const specification = String(url).split('/').at(-2)
      // what is inaccessible is left out of the client's schema
      if (specification === 'inaccessible') continue
      if (specification !== 'authenticated' && specification !== 'requiresScopes')
        throw new Error(
          `The supergraph protects parts by "${url}", which this gateway cannot enforce. Use @authenticated or @requiresScopes instead.`,
        )
      if (typeof as === 'string') names[specification] = as
    }
  }
  return names
}

function guardsIn(definition: DefinitionNode, names: SecurityNames): Guarded[] {
  if (!('name' in definition) || !definition.name || !('directives' in definition)) return []
  const type = definition.name.value
  const of = (directives: readonly ConstDirectiveNode[] | undefined, field?: string) =>
    (directives ?? []).flatMap((directive): Guarded[] => {
      const requirement = requirementOf(directive, names)
      return requirement ? [{ type, field, requirement }] : []
    })
  const fields = 'fields' in definition ? (definition.fields ?? []) : []
  return [
    ...of(definition.directives as readonly ConstDirectiveNode[] | undefined),
    ...fields.flatMap(({ name, directives }) => of(directives, name.value)),
  ]
}

function requirementOf(directive: ConstDirectiveNode, names: SecurityNames): Requirement | undefined {
  if (directive.name.value === names.authenticated) return []
  if (directive.name.value !== names.requiresScopes) return undefined
  const { scopes } = valuesOf(directive.arguments ?? [])
  return Array.isArray(scopes) ? scopes.map((all) => [all].flat().map(String)) : []
}

const valuesOf = (given: readonly ArgumentNode[]): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
