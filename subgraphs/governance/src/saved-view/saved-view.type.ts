import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { isJsonObject } from './json-object.ts'
import { savedViews } from './saved-view.table.ts'

const labels = {
  name: ['名称', 'Name'],
  list: ['列表', 'List', 'The list it shows, as the graph names it: needs.'],
  filter: ['筛选条件', 'Filter', 'The filter of the list as JSON: {"state":{"in":["OPEN"]}}.'],
  sort: ['排序', 'Sort', 'Field and direction: createdAt DESC.'],
  columns: ['列', 'Columns', 'The columns in their order, parted by commas: name,kind.'],
} as const
const rules = createInsertSchema(savedViews, {
  list: (list) => list.regex(/^[a-z][A-Za-z]*$/),
  filter: (filter) => filter.refine(isJsonObject),
  sort: (sort) => sort.regex(/^[a-z][A-Za-z]* (ASC|DESC)$/),
  columns: (columns) => columns.regex(/^[a-z][A-Za-z]*(,[a-z][A-Za-z]*)*$/),
})

@Directive('@key(fields: "id")')
@ObjectType()
export class SavedView extends Row(savedViews, ['共享视图', 'Shared view'], labels) {}

@InputType()
export class SavedViewDraft extends Draft(savedViews, rules) {}

@InputType()
export class SavedViewPatch extends Patch(savedViews, rules) {}
