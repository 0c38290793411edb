import { type Value } from '@concentric/chassis/entity'
import { ArgsType, counted, Field, type Figure, Int, PlaceArguments } from '@concentric/chassis/figures'
import { graphType } from '@concentric/chassis/graph-type'
import { and, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { stationOrganisations as organisations } from '../station-organisation/station-organisation.table.ts'
import { atStation } from './station-of-place.ts'
import { dayOf, hereOnDay, onDay } from './station-on-day.ts'

@ArgsType()
export class HeldInYear extends PlaceArguments {
  @Field(() => Int, { nullable: true, description: '年份\n\nThis year, when left out.' })
  year?: number
  @Field(() => graphType(activities.kind).type, { nullable: true, description: '类型\n\nOf this kind alone.' })
  kind?: string
}

const wasHeld = inArray(activities.state, ['HELD', 'CLOSED'])

/** Whether an activity was held in the year asked for, and is of the kind asked for. */
export function inYear(value: Value): SQL {
  const january = sql`make_date(coalesce(${value('year')}::int, extract(year from current_date)::int), 1, 1)`
  return and(
    wasHeld,
    sql`${activities.startsAt} >= ${january} and ${activities.startsAt} < ${january} + interval '1 year'`,
    sql`coalesce(${activities.kind} = ${value('kind')}::text, ${value('kind')}::text is null)`,
  )!
}

export const heldActivityCount: Figure = {
  label: ['当年举办活动', 'Activities held this year'],
  definition: [
    '当年已举办和已结项的活动场次（S43、S88）。',
    'Activities of the year that were held, closed ones among them (S43, S88).',
  ],
  unit: ['场', 'activities'],
  of: 'count',
  arguments: HeldInYear,
  rows: counted('Activity', activities, (_, { value }) => inYear(value)),
}

export const activityVisitCount: Figure = {
  label: ['当年活动人次', 'Visits to activities this year'],
  definition: [
    '当年已举办和已结项的活动的到场人次，来几次计几次（S92）。',
    'Visits to the activities of the year that were held; who comes twice counts twice (S92).',
  ],
  unit: ['人次', 'visits'],
  of: 'sum',
  arguments: HeldInYear,
  rows: ({ here, value }) =>
    sql`select ${activities.id}, 'Activity', ${activities.name}, ${activities.visits}, ${activities.sample} from ${activities}
      where ${and(here(activities), inYear(value), sql`${activities.visits} > 0`)}`,
}

export const contractActivityCount: Figure = {
  label: ['当年合同活动', 'Activities under contracts this year'],
  definition: [
    '当年已举办和已结项、属于采购合同的活动场次；每份合同的成效见“采购成效”（S91）。',
    'Activities of the year that were held and name the contract of a purchase; what each contract came to stands beside the money (S91).',
  ],
  unit: ['场', 'activities'],
  of: 'count',
  arguments: HeldInYear,
  rows: counted('Activity', activities, ({ contractId }, { value }) => and(isNotNull(contractId), inYear(value))!),
}

export const activeOrganisationCount: Figure = {
  label: ['活跃社会组织', 'Active organisations'],
  definition: [
    '入站的社会组织中，到该日为止的十二个月内至少举办过一次活动的（S89）；同时在几个站的计几次。',
    'Of the organisations at the stations those that held an activity in the twelve months up to the day (S89); one counts for each station it is at.',
  ],
  unit: ['家', 'organisations'],
  of: 'count',
  ...onDay,
  rows: (asked) =>
    sql`select ${organisations.id}, 'StationOrganisation', ${organisations.name}, 1, ${organisations.sample} from ${organisations}
      where ${and(hereOnDay(organisations, asked), atStation(organisations.stationId, asked))} and exists (
        select from ${activities} where ${activities.organisationId} = ${organisations.organisationId} and ${wasHeld} and ${activities.archivedAt} is null
          and ${activities.startsAt}::date > ${dayOf(asked)} - interval '1 year' and ${activities.startsAt}::date <= ${dayOf(asked)})`,
}
