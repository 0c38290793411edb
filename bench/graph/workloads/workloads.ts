import { create } from './create.ts'
import { deepPage } from './deep-page.ts'
import { listPage } from './list-page.ts'
import { monthsByStreet } from './months-by-street.ts'
import { nestedLists } from './nested-lists.ts'
import { oneWithRelations } from './one-with-relations.ts'
import { searches } from './search.ts'
import { teamsByMinutes } from './teams-by-minutes.ts'
import { update } from './update.ts'
import { type Workload } from './workload.ts'

/** What is asked, reads first: each finds the same rows as the one before. */
export const workloads: readonly Workload[] = [
  listPage,
  nestedLists,
  oneWithRelations,
  monthsByStreet,
  deepPage,
  ...searches,
  teamsByMinutes,
  create,
  update,
]

/** `W8` names `W8-absent` too. */
export const isNamed = ({ name }: Workload, asked: string) => name === asked || name.startsWith(`${asked}-`)
