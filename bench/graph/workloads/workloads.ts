import { listPage } from './list-page.ts'
import { type Workload } from './workload.ts'

/** What is asked, reads first: what writes leave behind would be read by one and not by the other. */
export const workloads: readonly Workload[] = [listPage]
