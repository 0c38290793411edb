import { holds, identity } from '@concentric/chassis/columns'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { listEntry, listReach } from '../list/list-entry.ts'
import { organisations } from '../schema.ts'

export const needs = organisations.table(
  'need',
  {
    ...identity,
    ...listEntry(),
    neededOn: date({ mode: 'string' }),
    // where it was raised
    meetingId: uuid(),
    agendaItem: varchar({ length: 80 }),
  },
  (t) => [
    ...listReach('need', t, t.neededOn),
    holds('need_meeting_id_of_item', sql`${t.agendaItem} is null or ${t.meetingId} is not null`, [
      '写了议题，请选择会议。',
      'An item stands on the agenda of a meeting; choose it.',
    ]),
    // 志愿服务条例 art. 13: who asks for volunteers says what they must know
    holds(
      'need_risk_note_for_volunteers',
      sql`${t.riskNote} is not null or ${t.category} <> 'VOLUNTEERS' or not ${t.published}`,
      [
        '招募志愿者须先写明风险说明，没有风险也请写明。',
        'A need for volunteers states its risks before it is opened, if only that there are none.',
      ],
    ),
  ],
)
