import { type Context } from '@concentric/chassis/context'
import { type SQL, sql } from 'drizzle-orm'
import { concepts } from '../concept/concept.table.ts'
import { tableOfConcepts } from '../concept/table-of-concepts.ts'
import { isOffered } from '../list/freshness.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { unitName } from '../partner-unit/unit-name.ts'
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

/** A concept as the district says it, and its row. */
export type OwnConcept = Parameters<typeof tableOfConcepts>[0][number] & { id: string; declined: string }

// what is open is published: every reader sees the same, so one matcher serves them all
type Held = { signature: string; offers: OpenOffer[]; own: OwnConcept[]; matcher: Matcher<OpenOffer> }
let held: Held | undefined

/** SQL that tells the open offers and the concepts of one moment from those of another. */
const signature: SQL = sql`(select string_agg(part, ' ') from (
  select count(*) || ':' || coalesce(sum(version), 0) || ':' || coalesce(max(updated_at)::text, '') as part from ${serviceOffers} where ${isOffered}
  union all select count(*) || ':' || coalesce(sum(version), 0) || ':' || coalesce(max(updated_at)::text, '') from ${sharedResources} where ${isOffered}
  union all select count(*) || ':' || coalesce(sum(version), 0) || ':' || coalesce(max(updated_at)::text, '') from ${concepts} where archived_at is null
  union all select count(*) || ':' || coalesce(sum(version), 0) || ':' || coalesce(max(updated_at)::text, '') from ${partnerUnits}
) parts)`

const fields = sql`'id', id, 'title', name, 'detail', detail, 'category', category, 'availability', coalesce(weekly_times, availability), 'capacity', capacity, 'audience', audience, 'unitId', unit_id, 'maker', ${unitName(sql`unit_id`)}, 'communityId', community_id, 'streetId', street_id`

/** The matcher over the offers that are open now; read anew only when one of them, or a concept, has changed. */
export const openOffers = async (context: Context): Promise<Matcher<OpenOffer>> => (await read(context)).matcher

/** The matcher as it is, and as it would be with a concept in place of its row and of what has its code. */
export async function openOffersWith(
  concept: Omit<OwnConcept, 'id' | 'declined'>,
  replaced: string | undefined,
  context: Context,
): Promise<[before: Matcher<OpenOffer>, after: Matcher<OpenOffer>]> {
  const { offers, own, matcher } = await read(context)
  const others = own.filter(({ id, code }) => id !== replaced && code !== concept.code)
  return [matcher, new Matcher(tableOfConcepts([...others, concept]), offers)]
}

/** The offers that are open now and the concepts they are read by, as rows and as a table. */
export async function openEntries(context: Context) {
  const { offers, own } = await read(context)
  return { offers, own, concepts: tableOfConcepts(own) }
}

async function read(context: Context): Promise<Held> {
  const now = await context.run<string>(sql`select to_json(${signature})::text`)
  if (held?.signature === now) return held
  const { offers, own } = await context.run<Pick<Held, 'offers' | 'own'>>(
    sql`select json_build_object(
      'offers', (select coalesce(json_agg(entry), '[]') from (
        select json_build_object('list', 'offer', ${fields}) as entry from ${serviceOffers} where ${isOffered}
        union all select json_build_object('list', 'resource', 'kind', kind, ${fields}) from ${sharedResources} where ${isOffered}
      ) entries),
      'own', (select coalesce(json_agg(json_build_object('id', id, 'code', code, 'name', name, 'nameEnglish', name_english, 'facet', facet, 'broader', broader, 'categories', categories, 'excludes', excludes, 'words', words, 'cues', cues, 'declined', declined)), '[]') from ${concepts} where archived_at is null)
    )::text`,
  )
  const matcher = new Matcher(tableOfConcepts(own), offers)
  held = { signature: now, offers, own, matcher }
  return held
}
