import { figures } from '../graph/meta.ts'
import { figureNames } from './figure.ts'
import { firstFigures } from './first-figures.ts'
import { stationFigures } from './station-figures.ts'

const fields = 'label value unit target definition asOf suppressed sampleShare'
const place = 'communityId: $communityId, streetId: $streetId'

/** So many at once that neither document keeps the other waiting long. */
const FIGURES_AT_ONCE = 20

const asking = (names: readonly string[]) =>
  Array.from({ length: Math.ceil(names.length / FIGURES_AT_ONCE) }, (_, part) => {
    const some = names.slice(part * FIGURES_AT_ONCE, (part + 1) * FIGURES_AT_ONCE)
    return `query Figures($communityId: ID, $streetId: ID) { ${some.map((name) => `${name}(${place}) { ${fields} }`).join(' ')} }`
  })

const askingEach = <Name extends string>(groups: Readonly<Record<Name, readonly string[]>>) =>
  Object.fromEntries(Object.entries<readonly string[]>(groups).map(([name, names]) => [name, asking(names)])) as Record<
    Name,
    string[]
  >

/** Ask for all figures of a scope. */
export const allFigures: readonly string[] = asking(figureNames)

/** Ask for the figures a level sees first. */
export const figuresFirst = askingEach(firstFigures)

/** Ask for the figures of a subgraph. */
export const figuresOf = askingEach(figures)

/** Asks for the figures of a service station. */
export const figuresOfStation = `query Figures($stationId: ID!) { ${stationFigures.map((name) => `${name}(stationId: $stationId) { ${fields} }`).join(' ')} }`

/** Ask for one figure and a page of its rows, by the figure's name. */
export const oneFigure: Readonly<Record<string, string>> = Object.fromEntries(
  figureNames.map((name) => {
    const isOfStations = stationFigures.includes(name)
    const given = `$communityId: ID, $streetId: ID, ${isOfStations ? '$stationId: ID, ' : ''}$page: Int!, $perPage: Int!`
    const asked = isOfStations ? `${place}, stationId: $stationId` : place
    return [
      name,
      `query Figure(${given}) { figure: ${name}(${asked}) { ${fields} rows(page: $page, perPage: $perPage) { total items { id type label value unit sample } } } }`,
    ]
  }),
)
