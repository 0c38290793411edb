import { type Context } from '@concentric/chassis/context'
import { type SQL, sql } from 'drizzle-orm'
import { concepts } from '../concept/concept.table.ts'
import { tableOfConcepts } from '../concept/table-of-concepts.ts'
import { isOffered } from '../list/freshness.ts'
import { serviceOffers } from '../service-offer/service-offer.table.ts'
import { sharedResources } from '../shared-resource/shared-resource.table.ts'
import { type Entry } from './entry.ts'
import { Matcher } from './matcher.ts'

/** An open service or resource, as it is matched. */
export type OpenOffer = Entry & {
  list: 'offer' | 'resource'
  unitId: string | null
  communityId: string | null
  streetId: string
}

// what is open is published: every reader sees the same, so one matcher serves them all
let held: { signature: string; matcher: Matcher<OpenOffer> } | undefined

/** SQL that tells the open offers and the concepts of one moment from those of another. */
const signature: SQL = sql`(select string_agg(part, ' ') from (
  select count(*) || ':' || coalesce(sum(version), 0) || ':' || coalesce(max(updated_at)::text, '') as part from ${serviceOffers} where ${isOffered}
  union all select count(*) || ':' || coalesce(sum(version), 0) || ':' || coalesce(max(updated_at)::text, '') from ${sharedResources} where ${isOffered}
  union all select count(*) || ':' || coalesce(sum(version), 0) || ':' || coalesce(max(updated_at)::text, '') from ${concepts} where archived_at is null
) parts)`

const fields = sql`'id', id, 'title', name, 'detail', detail, 'category', category, 'availability', coalesce(weekly_times, availability), 'capacity', capacity, 'audience', audience, 'unitId', unit_id, 'communityId', community_id, 'streetId', street_id`

/** The matcher over the offers that are open now; read anew only when one of them, or a concept, has changed. */
export async function openOffers(context: Context): Promise<Matcher<OpenOffer>> {
  const now = await context.run<string>(sql`select to_json(${signature})::text`)
  if (held?.signature === now) return held.matcher
  const { offers, own } = await context.run<{ offers: OpenOffer[]; own: Parameters<typeof tableOfConcepts>[0] }>(
    sql`select json_build_object(
      'offers', (select coalesce(json_agg(entry), '[]') from (
        select json_build_object('list', 'offer', ${fields}) as entry from ${serviceOffers} where ${isOffered}
        union all select json_build_object('list', 'resource', 'kind', kind, ${fields}) from ${sharedResources} where ${isOffered}
      ) entries),
      'own', (select coalesce(json_agg(json_build_object('code', code, 'name', name, 'nameEnglish', name_english, 'facet', facet, 'broader', broader, 'categories', categories, 'excludes', excludes, 'words', words, 'cues', cues)), '[]') from ${concepts} where archived_at is null)
    )::text`,
  )
  const matcher = new Matcher(tableOfConcepts(own), offers)
  held = { signature: now, matcher }
  return matcher
}
