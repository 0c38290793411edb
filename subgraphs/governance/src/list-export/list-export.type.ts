import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Row,
} from '@concentric/chassis/derive'
import { accountNameOf } from '../grant/account-name.ts'
import { listExports } from './list-export.table.ts'

const labels = {
  name: ['列表', 'List', 'As the console calls it.'],
  rowCount: ['行数', 'Rows'],
  filter: ['筛选条件', 'Filter', 'In words.'],
  accountId: ['账号编号', 'Account id'],
  grantId: ['授权编号', 'Grant id'],
} as const
const rules = createInsertSchema(listExports).omit({
  accountId: true,
  grantId: true,
})

const relations = {
  accountName: computed(
    () => String,
    ['账号', 'Account'],
    ({ accountId }) => accountNameOf(accountId!),
  ),
  grant: one('Grant', listExports.grantId, ['身份', 'Acting as']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ListExport extends Row(
  listExports,
  ['导出记录', 'Export', 'Who took which list out of the console, and how much of it.'],
  labels,
  relations,
) {}

@InputType()
export class ListExportDraft extends Draft(listExports, rules) {}
