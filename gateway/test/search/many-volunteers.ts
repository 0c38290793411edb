import { connected } from '@concentric/chassis/database/connection'
import { searchValue } from '@concentric/chassis/search/search-value'

const names = [...'晨海星云青白金蓝暖远'].flatMap((first) =>
  [...'风帆光鸥桥灯松浪岛雨'].map((second) => `示例${first}${second}`),
)

/** Adds volunteers, a hundred of each name, over all communities; one alone is called 示例孤灯塔. */
export async function addVolunteers(ownerUrl: string): Promise<void> {
  const rare = '示例孤灯塔'
  await connected(ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query('set statement_timeout = 0')
    await client.query(
      `insert into volunteering.volunteer (id, community_id, street_id, number, display_name, display_name_search, joined_on, created_at)
       select gen_random_uuid(), place.id, street_id, number, text, kept, '2026-01-01', now() - drawn * interval '1 minute'
       from generate_series(1, $3) drawn
       cross join lateral (select 'T' || lpad(drawn::text, 8, '0') as number) numbered
       join unnest($1::text[], $2::text[]) with ordinality named (text, kept, rank)
         on rank = case drawn when 1 then $4 else 1 + drawn % ($4 - 1) end
       join (select id, street_id, (row_number() over (order by id) - 1)::int as rank, count(*) over ()::int as places
         from governance.community) place on place.rank = drawn / ($4 - 1) % places`,
      [[...names, rare], [...names, rare].map(searchValue), 100 * names.length, names.length + 1],
    )
    await client.query('vacuum analyze volunteering.volunteer')
  })
}
