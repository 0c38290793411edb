import { seedId } from '@concentric/chassis/seed'
import { type businessBuildings } from '../building/building.table.ts'
import { exampleOf } from './example-place.ts'

type Row = typeof businessBuildings.$inferInsert

const examples = [
  { street: '香港中路', name: '示例金融中心', floors: 38, areaSquareMetres: 62_000 },
  { street: '香港中路', name: '示例国际大厦', floors: 31, areaSquareMetres: 48_500 },
  { street: '香港中路', name: '示例商务港', floors: 26, areaSquareMetres: 35_200 },
  { street: '珠海路', name: '示例海景商务楼', floors: 24, areaSquareMetres: 28_800 },
  { street: '珠海路', name: '示例珠宝大厦', floors: 18, areaSquareMetres: 21_600 },
  { street: '湛山', name: '示例软件大厦', floors: 22, areaSquareMetres: 26_400 },
  { street: '湛山', name: '示例设计中心', floors: 12, areaSquareMetres: 11_900 },
  { street: '金门路', name: '示例电子信息城', floors: 16, areaSquareMetres: 24_300 },
  { street: '八大湖', name: '示例湖畔商务楼', floors: 14, areaSquareMetres: 15_700 },
  { street: '金湖路', name: '示例科技大厦', floors: 20, areaSquareMetres: 19_800 },
  { street: '中山路', name: '示例老街商厦', floors: 7, areaSquareMetres: 8_600 },
  { street: '江苏路', name: '示例文创楼', floors: 6, areaSquareMetres: 5_400 },
]

/** 石油大厦, of which the source tells that it stands in 湛山 and houses the 红色驿站, and invented ones. */
export const buildings: readonly Row[] = [
  { id: seedId('building', '石油大厦'), name: '石油大厦', streetId: seedId('street', '湛山') },
  {
    // where the community of the demonstration has something to look after
    id: seedId('building', '示例海滨商务楼'),
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    name: '示例海滨商务楼',
    floors: 9,
    areaSquareMetres: 9_200,
    sample: true,
  },
  ...examples.map(({ street, ...example }) => ({
    id: seedId('building', example.name),
    ...example,
    ...exampleOf(street),
    sample: true,
  })),
]
