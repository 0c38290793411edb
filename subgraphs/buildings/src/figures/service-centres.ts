import { counted, type Figure, oneForEach } from '@concentric/chassis/figures'
import { eq, sql } from 'drizzle-orm'
import { venues } from '../venue/venue.table.ts'

const isCentre = eq(venues.kind, 'SERVICE_CENTRE')

export const serviceCentreCount: Figure = {
  label: ['党群服务中心', 'Service centres'],
  definition: [
    '社区党群服务中心的个数，目标是每个社区一处（S27、R24）。',
    'Service centres; one per community is the aim (S27, R24).',
  ],
  unit: ['处', 'centres'],
  of: 'count',
  target: oneForEach,
  rows: counted('Venue', venues, () => isCentre),
}

export const averageCentreArea: Figure = {
  label: ['服务中心平均面积', 'Average area of a service centre'],
  definition: [
    '有面积记录的社区党群服务中心的平均面积；1200 平方米是全区平均，不是每处的下限（S27、R24）。',
    'Mean area of the service centres that have one recorded; 1,200 is the average of the district, no floor for each (S27, R24).',
  ],
  unit: ['平方米', 'square metres'],
  of: 'average',
  target: ({ isWhole }) => (isWhole ? sql`1200` : undefined),
  rows: ({ here }) =>
    sql`select ${venues.id}, 'Venue', ${venues.name}, ${venues.areaSquareMetres}, ${venues.sample} from ${venues} where ${here(venues)} and ${isCentre}`,
}
