import { Kind, parse } from 'graphql'

/** Where the subgraphs of a supergraph answer, by name; throws when one of them says no address that can be asked. */
export function subgraphUrls(supergraph: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue
    for (const { directives = [] } of definition.values ?? [])
      for (const { name, arguments: given = [] } of directives) {
        if (name.value !== 'join__graph') continue
        const told = new Map(
          given.map((argument) => [argument.name.value, 'value' in argument.value ? String(argument.value.value) : '']),
        )
        urls.set(told.get('name') ?? '', asked(told.get('name') ?? '', told.get('url') ?? ''))
      }
  }
  if (urls.size === 0) throw new Error('The file names no subgraphs (join__Graph): it is not a supergraph.')
  return urls
}

function asked(name: string, url: string): string {
  const protocol = URL.parse(url)?.protocol
  if (protocol === 'http:' || protocol === 'https:') return url
  throw new Error(`The supergraph gives subgraph "${name}" the address "${url}". Compose it with an http address.`)
}
