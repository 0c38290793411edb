import { type Asked, type Figure } from '@concentric/chassis/figures'
import { ofUnit, UnitOfPlace } from '@concentric/chassis/unit-of-place'
import { inYear } from '@concentric/chassis/year-of-place'
import { type SQL, sql } from 'drizzle-orm'
import { jointActions as actions } from '../joint-action/joint-action.table.ts'
import { jointActionUnits as parts } from '../joint-action-unit/joint-action-unit.table.ts'
import { matchParties as parties } from '../match-party/match-party.table.ts'
import { needs } from '../need/need.table.ts'
import { partnerUnits as units } from '../partner-unit/partner-unit.table.ts'

/** What one side of a match was given or gave, once both sides said so; each reads its own. */
const confirmed = (side: 'NEED' | 'OFFER', asked: Asked, which: SQL = sql`true`): SQL =>
  sql`select ${parties.id}, 'MatchParty', ${needs.name}, 1, ${parties.sample} from ${parties} join ${needs} on ${needs.id} = ${parties.needId}
    where ${asked.here(parties)} and ${parties.side} = ${side} and ${parties.state} = 'CONFIRMED' and ${ofUnit(parties.unitId, asked)} and ${which}
      and ${inYear(sql`coalesce(${parties.scheduledOn}, ${parties.confirmedOn})`, asked)}`

export const unitGaveCount: Figure = {
  label: ['单位所出', 'What units gave'],
  definition: [
    '当年单位完成的对接和参加的共建行动；对接只对当事单位和管理者显示和计入（S110）。',
    'Matches units delivered and joint actions they took part in, in the year; matches are shown and counted to the unit and its clerks only (S110).',
  ],
  unit: ['件', 'times'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: (asked) =>
    sql`${confirmed('OFFER', asked)} union all
      select ${parts.id}, 'JointActionUnit', ${actions.name} || '：' || ${parts.name}, 1, ${parts.sample} from ${parts} join ${actions} on ${actions.id} = ${parts.actionId}
        where ${asked.here(parts)} and ${actions.archivedAt} is null and ${ofUnit(parts.unitId, asked)} and ${inYear(actions.doneOn, asked)}`,
}

export const unitGotCount: Figure = {
  label: ['单位所得', 'What units got'],
  definition: [
    '当年单位提出并双方确认的需求；只对当事单位和管理者显示和计入（S110）。',
    'Needs of units that were met and confirmed by both sides in the year; shown and counted to the unit and its clerks only (S110).',
  ],
  unit: ['件', 'times'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: (asked) => confirmed('NEED', asked),
}

export const unitRoomCount: Figure = {
  label: ['单位借到场地', 'Rooms units got'],
  definition: [
    '单位所得中的场地类需求；只对当事单位和管理者显示和计入（S110）。',
    'Of what units got the needs of a room; shown and counted to the unit and its clerks only (S110).',
  ],
  unit: ['次', 'times'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: (asked) => confirmed('NEED', asked, sql`${needs.category} = 'VENUE'`),
}

export const unaskedUnitCount: Figure = {
  label: ['从未请过的单位', 'Units never asked'],
  definition: [
    '从没有参加过对接或共建行动的共建单位，先请它们；只对管理者和审计显示（S110）。',
    'Partner units that were never part of a match or a joint action; to be asked first; shown to the clerks in charge and the auditor only (S110).',
  ],
  unit: ['家', 'units'],
  of: 'count',
  rows: ({ here }) =>
    sql`select ${units.id}, 'PartnerUnit', ${units.name}, 1, ${units.sample} from ${units} where ${here(units)} and (app.in_charge(${units.streetId}, ${units.communityId}) or app.level() = 'auditor')
      and not exists (select from ${parties} where ${parties.unitId} = ${units.id}) and not exists (select from ${parts} where ${parts.unitId} = ${units.id} and ${parts.archivedAt} is null)`,
}
