import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { unitExports } from './unit-export.table.ts'

const labels = {
  unitId: ['单位', 'Unit'],
  name: ['列表', 'List', 'As the console calls it.'],
  officeLevel: ['导出级别', 'Level of the office'],
  officeName: ['导出机关', 'Office', 'The office, not the clerk.'],
} as const

const relations = { unit: one('PartnerUnit', unitExports.unitId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class UnitExport extends Row(
  unitExports,
  [
    '单位资料导出记录',
    'Export of a unit’s data',
    'Which office took a list out that the unit is in. The unit reads those about itself.',
  ],
  labels,
  relations,
) {}
