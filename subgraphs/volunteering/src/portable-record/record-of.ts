import { type Context } from '@concentric/chassis/context'
import { sql } from 'drizzle-orm'
import { commendations as honours } from '../commendation/commendation.table.ts'
import { serviceItems as items } from '../service-item/service-item.table.ts'
import { isCounted } from '../service-record/is-counted.ts'
import { serviceRecords as records } from '../service-record/service-record.table.ts'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { trainings } from '../training/training.table.ts'
import { trainingAttendances as attended } from '../training-attendance/training-attendance.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

type Facts = readonly Readonly<Record<string, string | number | null>>[]

/** What was served, as it is carried away: who, what it comes to, each confirmed record, what was learnt for it and its honours. */
export type PortableRecord = {
  volunteer: { number: string; displayName: string; joinedOn: string; community: string }
  totals: { minutes: number; services: number; firstOn: string | null; lastOn: string | null }
  records: Facts
  trainings: Facts
  honours: Facts
}

const instant = (column: typeof records.startsAt | typeof records.endsAt) =>
  sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')`

/** The confirmed service of a volunteer, as far as who asks reads it; nothing where the person is not there or was erased. */
export const recordOf = (volunteerId: string, context: Context): Promise<PortableRecord | null> =>
  context.run<PortableRecord | null>(sql`
    with counted as (
      select ${records.id}, ${records.name}, coalesce(${items.kind}, head.kind) as kind, ${records.startsAt}, ${instant(records.startsAt)} as begins, ${instant(records.endsAt)} as ends,
        ${records.minutes}, coalesce(${stations.name}, community.name) as place, ${records.beneficiary}, ${records.servedCount}, ${records.source}
      from ${records} join governance.community on community.id = ${records.communityId}
        left join ${stations} on ${stations.id} = ${records.stationId}
        left join ${items} on ${items.id} = ${records.itemId} left join ${items} head on head.id = ${items.parentId}
      where ${records.volunteerId} = ${volunteerId}::uuid and ${isCounted}
    )
    select json_build_object(
      'volunteer', json_build_object('number', ${volunteers.number}, 'displayName', ${volunteers.displayName}, 'joinedOn', ${volunteers.joinedOn}, 'community', community.name),
      'totals', (select json_build_object('minutes', coalesce(sum(minutes), 0), 'services', count(*), 'firstOn', min(starts_at)::date, 'lastOn', max(starts_at)::date) from counted),
      'records', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'startsAt', begins, 'endsAt', ends, 'minutes', minutes,
        'place', place, 'beneficiary', beneficiary, 'servedCount', served_count, 'source', source) order by starts_at, id), '[]') from counted),
      'trainings', (select coalesce(json_agg(json_build_object('name', ${trainings.name}, 'topic', ${trainings.topic}, 'heldOn', ${trainings.heldOn},
        'minutes', ${trainings.minutes}, 'trainer', ${trainings.trainer}) order by ${trainings.heldOn}, ${trainings.id}), '[]')
        from ${attended} join ${trainings} on ${trainings.id} = ${attended.trainingId}
        where ${attended.volunteerId} = ${volunteers.id} and ${attended.archivedAt} is null),
      'honours', (select coalesce(json_agg(json_build_object('name', ${honours.name}, 'level', ${honours.level}, 'awardedOn', ${honours.awardedOn},
        'awardedBy', ${honours.awardedBy}) order by ${honours.awardedOn}, ${honours.id}), '[]')
        from ${honours} where ${honours.volunteerId} = ${volunteers.id} and ${honours.archivedAt} is null))::text
    from ${volunteers} join governance.community on community.id = ${volunteers.communityId}
    where ${volunteers.id} = ${volunteerId}::uuid and ${volunteers.erasedAt} is null`)
