import { counted, type Figure } from '@concentric/chassis/figures'
import { inYear, YearOfPlace } from '@concentric/chassis/year-of-place'
import { sql } from 'drizzle-orm'
import { jointActions as actions } from '../joint-action/joint-action.table.ts'
import { theSixFields } from '../joint-action/the-six-fields.ts'

export const jointActionCount: Figure = {
  label: ['共建行动', 'Joint actions'],
  definition: ['当年完成的共建行动（S56、S57）。', 'Joint actions done in the year (S56, S57).'],
  unit: ['次', 'actions'],
  of: 'count',
  arguments: YearOfPlace,
  rows: counted('JointAction', actions, ({ doneOn }, asked) => inYear(doneOn, asked)),
}

const words = sql.raw(
  "(values (1, 'PARTY_WORK', '党建联抓'), (2, 'ORGANISATION', '组织联建'), (3, 'VENUE', '阵地联创'), (4, 'RESOURCE', '资源联享'), (5, 'PROBLEM', '难题联解'), (6, 'AID', '帮扶联助'))",
)

export const sixFieldActions: Figure = {
  label: ['六联领域行动', 'Actions by field'],
  definition: [
    '当年在六联领域完成的共建行动，按领域；没有行动的领域为 0（S57、R43）。',
    'Joint actions of the year by each of the six fields; a field without any stands at 0 (S57, R43).',
  ],
  unit: ['次', 'actions'],
  of: 'sum',
  arguments: YearOfPlace,
  rows: (asked) =>
    sql`select six.field, 'JointField', six.word, count(done.id), coalesce(bool_and(done.sample), false) from ${words} six (place, field, word)
      left join (select ${actions.id}, ${actions.field}, ${actions.sample} from ${actions} where ${asked.here(actions)} and ${actions.field} in (${theSixFields}) and ${inYear(actions.doneOn, asked)}) done
        on done.field = six.field group by six.place, six.field, six.word`,
}
