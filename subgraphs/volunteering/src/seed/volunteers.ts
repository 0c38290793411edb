import { dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type volunteers } from '../volunteer/volunteer.table.ts'

type Row = typeof volunteers.$inferInsert

// the source: "1800余名" at 太平角, "500余名" at 高邮湖路; of the other communities it tells nothing
const counted: Readonly<Record<string, number>> = { 太平角: 1800, 高邮湖路: 500 }
const countOf = (name: string, index: number) => counted[name] ?? 3 + ((index * 7) % 10)

// where the volunteers of the two counted communities are at home: the stations the counts belong to (S62, S83)
const homes: Readonly<Record<string, string>> = {
  太平角: seedId('station', 'HELP_AT_HOME', '太平角'),
  高邮湖路: seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路'),
}

const SIX_YEARS = 6 * 365

/** The volunteer of 太平角 who has served for six years, a hundred times in half a year (S82). */
export const veteran = seedId('volunteer', '太平角', 1)

/** Invented volunteers, without a name or a face: a number and a place. Some communities have fewer than five. */
export const volunteersOf = (tree: Tree, today: Date): Row[] =>
  tree
    .flatMap(({ id, streetId, name }, index) =>
      Array.from({ length: countOf(name, index) }, (_, n) => ({
        id: seedId('volunteer', name, n + 1),
        communityId: id,
        streetId,
        homeStationId: homes[name],
      })),
    )
    .map((row, n) => {
      const joinedOn = dayFrom(today, row.id === veteran ? -SIX_YEARS - 30 : -1 - ((n * 37) % SIX_YEARS))
      const joinedAt = `${joinedOn}T09:00:00+08:00`
      return {
        ...row,
        number: `SN-${String(n + 1).padStart(6, '0')}`,
        displayName: `示例志愿者${String(n + 1).padStart(4, '0')}`,
        joinedOn,
        sample: true,
        createdAt: joinedAt,
        updatedAt: joinedAt,
      }
    })
