import { counted, type Figure } from '@concentric/chassis/figures'
import { buildingStations } from '../building-station/building-station.table.ts'

export const buildingStationCount: Figure = {
  label: ['楼宇党群服务中心', 'Building stations'],
  definition: [
    '商务楼宇中的党群服务中心（红色驿站）（S70）。',
    'Stations in commercial buildings, the red stations (S70).',
  ],
  unit: ['处', 'stations'],
  of: 'count',
  rows: counted('BuildingStation', buildingStations),
}
