import {
  type ASTNode,
  type GraphQLError,
  Kind,
  type NamedTypeNode,
  type Token,
  TokenKind,
  type TypeNode,
} from 'graphql'

/** Where a value stands in the input, outermost name first; indices of lists count from 0. */
export type Place = readonly string[]

/** A value that does not fit, and where it stands: in the argument it was sent for, and below the variable's `type`. */
export type Misfit = { readonly place: Place; readonly reason: string; readonly type?: string; readonly path: Place }

const ofVariable = /^Variable "\$(\w+)" got invalid value /
const below = / at "\w+((?:\.\w+|\[\d+\])*)"$/

/** A value sent as a variable: graphql-js puts the place before the reason, which the error wraps. */
export function misfitOfVariable({ message, nodes, originalError }: GraphQLError): Misfit | undefined {
  const variable = ofVariable.exec(message)?.[1]
  const ending = `; ${originalError?.message}`
  if (variable === undefined || !originalError || !message.endsWith(ending)) return undefined
  const path = below.exec(message.slice(0, -ending.length))?.[1]?.match(/\w+/g) ?? []
  const [definition] = nodes ?? []
  const used = usageOf(variable, definition?.loc?.startToken)
  const type = definition?.kind === Kind.VARIABLE_DEFINITION ? named(definition.type) : undefined
  return { place: [...(used ? placeOf(used) : [variable]), ...path], reason: originalError.message, type, path }
}

const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? (type as NamedTypeNode).name.value : named(type.type)

/** The sign of a variable where it is first used: behind a colon or in a list, never where it is declared. */
function usageOf(variable: string, start: Token | undefined): Token | undefined {
  for (let token = start; token; token = token.next ?? undefined) {
    const isValue = token.kind === TokenKind.DOLLAR && token.next?.value === variable
    if (isValue && [TokenKind.COLON, TokenKind.BRACKET_L].includes((previous(token)?.kind ?? '') as TokenKind))
      return token
  }
  return undefined
}

/** Where a value written in the document stands; empty without locations. */
export const placeInDocument = (node: ASTNode | undefined): Place => placeOf(node?.loc?.startToken)

function placeOf(start: Token | undefined): Place {
  const place: string[] = []
  for (let token = start; token; ) {
    const name = nameOf(token)
    if (name) place.unshift(name.value)
    const { opener, before } = openerOf(name ?? token)
    if (opener?.kind === TokenKind.BRACKET_L) place.unshift(String(before))
    token = opener?.kind === TokenKind.BRACKET_L || opener?.kind === TokenKind.BRACE_L ? opener : undefined
  }
  return place
}

/** The name that the value beginning at `value` is given to: `name: value`, or `$name: Type = value`. */
function nameOf(value: Token): Token | undefined {
  let sign = previous(value)
  if (sign?.kind === TokenKind.EQUALS) while (sign && sign.kind !== TokenKind.COLON) sign = previous(sign)
  return sign?.kind === TokenKind.COLON ? previous(sign) : undefined
}

const openers = new Set<string>([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L])
const closers = new Set<string>([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R])

/** The bracket that `token` stands in, and how many values stand between the two. */
function openerOf(token: Token): { opener?: Token; before: number } {
  let depth = 0
  let before = 0
  for (let other = previous(token); other; other = previous(other)) {
    if (openers.has(other.kind)) {
      if (depth === 0) return { opener: other, before }
      depth -= 1
    } else if (closers.has(other.kind)) depth += 1
    if (depth === 0 && other.kind !== TokenKind.DOLLAR) before += 1
  }
  return { before }
}

function previous({ prev }: Token): Token | undefined {
  let token = prev
  while (token?.kind === TokenKind.COMMENT) token = token.prev
  return token ?? undefined
}
