import { type Description, type TypeDescription } from '@concentric/chassis/generate/describe'

const head = '// Generated from the subgraphs by npm run generate.\n'
const constant = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`

/**
 * The modules the console reads from, by file name: an outline of every type, which loads first, and for each subgraph
 * the labels, rules and enum words of its own types, which load with its pages.
 */
export function consoleMeta({ types, enums, figures }: Description, levels: readonly string[]): Record<string, string> {
  const subgraphs = Object.keys(figures)
  const parts = subgraphs.map((name) => `  ${name}: () => import('./${name}.ts'),\n`).join('')
  const outline = [
    constant(
      'types',
      mapped(types, ({ fields: _, ...described }) => described),
    ),
    `/** What the outline leaves out, by subgraph. */\nexport const parts = {\n${parts}} as const\n`,
    constant('figures', figures),
    constant('levels', levels),
  ]
  return {
    'outline.ts': [head, ...outline].join('\n'),
    ...Object.fromEntries(subgraphs.map((name) => [`${name}.ts`, partOf(name, types, enums)])),
  }
}

function partOf(subgraph: string, types: Description['types'], enums: Description['enums']): string {
  const own = Object.fromEntries(Object.entries(types).filter(([, type]) => type.subgraph === subgraph))
  const chosen = new Set(
    Object.values(own).flatMap(({ fields }) =>
      Object.values(fields).flatMap((field) => (field.enum ? field.type : [])),
    ),
  )
  const words = Object.fromEntries(Object.entries(enums).filter(([name]) => chosen.has(name)))
  return [
    head,
    constant(
      'fields',
      mapped(own, ({ fields }) => fields),
    ),
    constant('enums', words),
  ].join('\n')
}

const mapped = <Value>(types: Description['types'], change: (type: TypeDescription) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, change(type)]))
