import { liveOn } from '@concentric/chassis/live-on'
import { type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { shifts } from '../shift/shift.table.ts'
import { signUps } from '../sign-up/sign-up.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { type Rule } from './rule.ts'

const visits = alias(activities, 'visit')

/** The visits of a round: those of one series, or one that is of none. */
const ofRound = sql`${visits.kind} = 'VISIT' and (${visits.id} = ${activities.id} or ${visits.seriesId} = ${activities.seriesId})`

/** Who had signed up by a day for a visit of the round, has a seat or waits for one. */
const turns = (day: SQL): SQL => sql`(
  select ${signUps.volunteerId}, ${signUps.shiftId}, ${signUps.startsAt}, ${signUps.createdAt}, ${signUps.state} = 'WAITLISTED' as waits
  from ${signUps} join ${shifts} on ${shifts.id} = ${signUps.shiftId} join ${activities} visit on ${visits.id} = ${shifts.activityId}
  where ${ofRound} and ${liveOn(visits, day)} and ${signUps.attends} and ${signUps.state} in ('CONFIRMED', 'ATTENDED', 'WAITLISTED') and ${signUps.createdAt}::date <= ${day})`

/**
 * R33: on visits nobody goes twice before everybody who has signed up went once. A hint, not a block: while somebody waits who
 * has had no seat, a second turn that is to come can be given up yet, and one that was had leaves the others overdue.
 */
export const visitTurns: Rule = {
  code: 'R33',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const again = sql`select ${shifts.id}, ${shifts.name}, turn.starts_at::date as goes_on, turn.created_at::date as given_on
      from ${turns(day)} turn join ${shifts} on ${shifts.id} = turn.shift_id
      where not turn.waits and ${shifts.activityId} = ${activities.id}
        and exists (select from ${turns(day)} earlier where not earlier.waits and earlier.volunteer_id = turn.volunteer_id and earlier.starts_at < turn.starts_at)
        and exists (select from ${turns(day)} waiting where waiting.waits and waiting.created_at < turn.starts_at
          and not exists (select from ${turns(day)} had where not had.waits and had.volunteer_id = waiting.volunteer_id))`
    return sql`select 'Activity', ${activities.id}, ${activities.name}, ${activities.communityId}, ${activities.streetId},
        case when not sees.people then 'UNKNOWN' when twice.went_on <= ${day} then 'OVERDUE' when twice.went_on is not null then 'DUE' else 'OK' end,
        case when not sees.people then null when twice.went_on <= ${day} then twice.went_on else twice.given_on end,
        case when sees.people then twice.evidence else '[]'::json end
      from ${activities}
      cross join lateral (select bool_and(${seesPeople(visits)}) as people from ${activities} visit where ${ofRound}) sees
      cross join lateral (
        select min(again.goes_on) as went_on, min(again.given_on) as given_on,
          coalesce(json_agg(json_build_object('id', again.id, 'type', 'Shift', 'label', again.name) order by again.goes_on, again.name), '[]') as evidence
        from (select id, name, min(goes_on) as goes_on, min(given_on) as given_on from (${again}) each group by id, name) again) twice
      where ${activities.kind} = 'VISIT' and ${activities.state} not in ('DRAFT', 'CANCELLED') and ${liveOn(activities, day)}
        and exists (select from ${shifts} where ${shifts.activityId} = ${activities.id} and ${liveOn(shifts, day)})`
  },
}
