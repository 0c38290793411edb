import { seedId, type Tree } from '@concentric/chassis/seed'
import { type venues } from '../venue/venue.table.ts'
import { exampleOf } from './example-place.ts'

type Row = typeof venues.$inferInsert

const AVERAGE_AREA = 1200
const AREA_STEP = 20

/**
 * The service centre of each community. The source tells that all 65 have one and that their areas average 1200 m²,
 * but no single area: each is invented, so each centre is marked. Every step off the average occurs once on both
 * sides of it, in an order that looks random: the average is exact.
 */
export const centresOf = (tree: Tree): Row[] =>
  tree.map(({ id, streetId, name }, index) => ({
    id: seedId('venue', 'centre', name),
    communityId: id,
    streetId,
    name: `${name}社区党群服务中心`,
    kind: 'SERVICE_CENTRE',
    areaSquareMetres: AVERAGE_AREA + (((index * 7) % tree.length) - (tree.length - 1) / 2) * AREA_STEP,
    sample: true,
  }))

/** What the source names; of all but the first it tells the street alone. */
export const namedVenues: readonly Row[] = [
  {
    // it bears the name of a private person, which is not repeated here
    id: seedId('venue', 'studio', '汶铁'),
    communityId: seedId('community', '汶铁'),
    streetId: seedId('street', '八大峡'),
    name: '工作室',
    kind: 'STUDIO',
  },
  {
    id: seedId('venue', '李慰农党建主题公园'),
    streetId: seedId('street', '八大峡'),
    name: '李慰农党建主题公园',
    kind: 'CULTURE_PARK',
  },
  {
    id: seedId('venue', '香港西路社区卫生服务中心'),
    streetId: seedId('street', '八大关'),
    name: '香港西路社区卫生服务中心',
    kind: 'HEALTH_CENTRE',
    openedOn: '2017-06-29',
  },
  {
    // its station tells the year; the source does not tell the day
    id: seedId('venue', '红色驿站'),
    streetId: seedId('street', '湛山'),
    name: '“红色驿站”楼宇党群服务中心',
    kind: 'BUILDING_STATION',
    address: '石油大厦',
  },
]

/** Each street has a culture park or a display street (S33); the source names that of 八大峡 alone. */
export const culturePlacesOf = (tree: Tree): Row[] =>
  [...new Set(tree.map(({ streetName }) => streetName))]
    .filter((street) => street !== '八大峡')
    .map((street, index) => ({
      id: seedId('venue', 'culture', street),
      ...exampleOf(street),
      ...(index % 2
        ? { name: `${street}示例党建宣传街`, kind: 'DISPLAY_STREET' }
        : { name: `${street}示例党建文化主题公园`, kind: 'CULTURE_PARK' }),
      sample: true,
    }))
