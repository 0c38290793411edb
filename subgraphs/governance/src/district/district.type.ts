import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  only,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { isInForce } from '../committee/in-force.ts'
import { districts } from './district.table.ts'

const labels = {
  name: ['名称', 'Name'],
  code: ['区划代码', 'Code', 'Six digits of GB/T 2260.'],
} as const
const rules = createInsertSchema(districts, { code: (code) => code.regex(/^\d{6}$/) })

const relations = {
  streets: many('Street', 'district', ['街道', 'Streets']),
  committee: only(
    'Committee',
    'district',
    ['区委', 'District committee'],
    (row) => sql`${row.kind} = 'DISTRICT_COMMITTEE' and ${isInForce(row)}`,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class District extends Row(districts, ['区', 'District'], labels, relations) {}

@InputType()
export class DistrictDraft extends Draft(districts, rules) {}

@InputType()
export class DistrictPatch extends Patch(districts, rules) {}
