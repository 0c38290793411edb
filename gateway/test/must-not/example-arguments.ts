import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'

/** The id and version of some row of a type. */
export type Known = (type: string) => { id: string; version: number } | undefined
type Wanted = { owner: string; known: Known; newKey: () => string }

// a name that ends in Id names its type, but for these
const typesByName: Readonly<Record<string, string>> = {
  stationId: 'ServiceStation',
  offerId: 'ServiceOffer',
  requestId: 'VisitRequest',
  organisationId: 'SocialOrganisation',
  unitId: 'PartnerUnit',
  donorUnitId: 'PartnerUnit',
}

/** Arguments with which a mutation could be meant: of rows that are there, a fresh key, and something for all else it needs. */
export function exampleArguments(
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  wanted: Omit<Wanted, 'owner'>,
) {
  const owner = ownerOf(field, schema)
  return Object.fromEntries(
    field.args
      .filter(({ type }) => isNonNullType(type))
      .map(({ name, type }) => [name, exampleOf(name, type, { ...wanted, owner })]),
  )
}

function exampleOf(name: string, type: GraphQLInputType, wanted: Wanted): unknown {
  if (isNonNullType(type)) return exampleOf(name, type.ofType as GraphQLInputType, wanted)
  if (isListType(type)) return [exampleOf(name.replace(/s$/, ''), type.ofType, wanted)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        // what could be left out is left out, but for whose it is
        .filter((field) => isRequiredInputField(field) || ['communityId', 'unitId'].includes(field.name))
        .flatMap((field) => {
          const value = exampleOf(field.name, field.type, wanted)
          return value === undefined ? [] : [[field.name, value]]
        }),
    )
  const { owner, known, newKey } = wanted
  switch (getNamedType(type).name) {
    case 'ID':
      return name === 'key' ? newKey() : (known(typeOf(name, owner))?.id ?? newKey())
    case 'Int':
      return name === 'version' ? (known(owner)?.version ?? 1) : 5
    case 'Float':
    case 'Fen':
      return 100
    case 'Boolean':
      return true
    case 'Date':
      return '2026-12-01'
    case 'Instant':
      return '2026-12-01T09:00:00+08:00'
    default:
      return '测试文字'
  }
}

/** The type a mutation is about: the one it answers, or the one it is named after, as `deleteNeeds`. */
function ownerOf({ name, type }: GraphQLField<unknown, unknown>, schema: GraphQLSchema): string {
  const queries = schema.getQueryType()!.getFields()
  const lowerFirst = (text: string) => text.replace(/^./, (letter) => letter.toLowerCase())
  const answered = getNamedType(type).name
  const named = lowerFirst(name.replace(/^[a-z]+/, ''))
  const list = queries[lowerFirst(answered)] ?? queries[named]
  return list ? getNamedType(list.type).name.replace(/Page$/, '') : answered
}

const typeOf = (name: string, owner: string) =>
  name === 'id' ? owner : (typesByName[name] ?? name.replace(/Id$/, '').replace(/^./, (letter) => letter.toUpperCase()))
