import { type Figure } from '@concentric/chassis/figures'
import { type SQL, sql } from 'drizzle-orm'
import { serviceItems as items } from '../service-item/service-item.table.ts'
import { isCounted } from '../service-record/is-counted.ts'
import { serviceRecords as records } from '../service-record/service-record.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { wholeMonths } from './months-of-place.ts'
import { MonthsOfStation } from './months-of-station.ts'
import { atStation } from './station-of-place.ts'

/** The items of service and the heads without any, each with what its confirmed records come to; null to whom the records are not shown. */
const perItem =
  (sum: SQL): Figure['rows'] =>
  (asked) =>
    sql`select id, 'ServiceItem', name, value, sample, value is null as withheld from (
      select ${items.id}, ${items.name}, case when ${seesPeople(items)} then coalesce(served.value, 0) end as value, ${items.sample} from ${items}
        left join (select ${records.itemId} as item_id, ${sum} as value from ${records}
          where ${isCounted} and ${records.itemId} is not null and ${asked.here(records)} and ${wholeMonths(sql`date_trunc('month', ${records.startsAt})`, asked.value)}
          group by 1) served on served.item_id = ${items.id}
      where ${asked.here(items)} and ${atStation(items.stationId, asked)}
        and (served.value > 0 or not exists (select from ${items} under where under.parent_id = ${items.id} and under.archived_at is null))) counts`

const told = { of: 'sum', withholds: true, arguments: MonthsOfStation } as const

export const itemServiceCount: Figure = {
  ...told,
  label: ['各项服务次数', 'Services by item'],
  definition: [
    '各服务项目在起止日期之间各整月已确认的服务次数，不填为最近十二个整月；只对管理者和审计显示和计入（S52、S62）。',
    'Confirmed services of each item in the whole months between the two days, the latest twelve when left out; shown and counted to the clerks in charge and the auditor only (S52, S62).',
  ],
  unit: ['次', 'services'],
  rows: perItem(sql`count(*)`),
}

export const itemServedCount: Figure = {
  ...told,
  label: ['各项服务人次', 'People served by item'],
  definition: [
    '各服务项目在起止日期之间各整月服务的人次，来几次计几次，没有登记人数的服务不计；不填为最近十二个整月；只对管理者和审计显示和计入（S52、S62）。',
    'People served by each item in the whole months between the two days, each as often as served, services without a number left out; the latest twelve when left out. Shown and counted to the clerks in charge and the auditor only (S52, S62).',
  ],
  unit: ['人次', 'visits'],
  rows: perItem(sql`coalesce(sum(${records.servedCount}), 0)`),
}
