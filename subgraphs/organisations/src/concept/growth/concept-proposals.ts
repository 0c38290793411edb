import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { Refusal } from '@concentric/chassis/messages'
import { sql } from 'drizzle-orm'
import { matches } from '../../match/match.table.ts'
import { openEntries } from '../../match/open-offers.ts'
import { listed } from '../../match/read-concepts.ts'
import { needs } from '../../need/need.table.ts'
import { partnerUnits } from '../../partner-unit/partner-unit.table.ts'
import { serviceOffers } from '../../service-offer/service-offer.table.ts'
import { sharedResources } from '../../shared-resource/shared-resource.table.ts'
import { proposedWords } from './proposed-words.ts'
import { type PutTogether } from './put-together.ts'

/** How many of the latest confirmed matches are looked at, and of a word's are shown. */
const LATEST = 1000
const EXAMPLES = 3

@ObjectType({ description: '建议的用词\n\nA word that confirmed matches share and no concept holds.' })
export class ConceptProposal {
  @Field(() => ID, { description: '概念' })
  conceptId!: string
  @Field(() => String, { description: '概念名称' })
  conceptName!: string
  @Field(() => String, { description: '用词' })
  word!: string
  @Field(() => Int, { description: '已确认的对接\n\nHow many speak for it, of different units.' })
  matchCount!: number
  @Field(() => [String], { description: '例子\n\nThe names of both sides of some of them.' })
  examples!: string[]
}

type Read = { matches: PutTogether[]; unitNames: string[] }

/** What the concepts could learn of confirmed matches; for who edits the table. What was declined is not proposed again. */
export async function conceptProposals(context: Context): Promise<ConceptProposal[]> {
  if (context.actor.level !== 'district') throw new Refusal('FORBIDDEN', 'forbidden')
  const { offers, own, concepts } = await openEntries(context)
  const { matches: confirmed, unitNames } = await context.run<Read>(statement)
  const rows = new Map(own.map((row) => [row.code, row]))
  return proposedWords(confirmed, concepts, offers, unitNames).flatMap(({ code, word, matches: speaking }) => {
    // a concept that was put away learns nothing
    const row = rows.get(code)
    if (!row || listed(row.declined).includes(word)) return []
    const examples = speaking.slice(0, EXAMPLES).map(({ need, offer }) => `${need.title} ← ${offer.title}`)
    return [{ conceptId: row.id, conceptName: row.name, word, matchCount: speaking.length, examples }]
  })
}

const entry = (name: string) =>
  sql.raw(`json_build_object('id', ${name}.id, 'title', ${name}.name, 'detail', ${name}.detail)`)

const statement = sql`select json_build_object(
  'unitNames', (select coalesce(json_agg(distinct name), '[]') from ${partnerUnits}),
  'matches', (select coalesce(json_agg(json_build_object(
      'need', ${entry('n')}, 'asker', coalesce(n.unit_id, n.community_id, n.street_id),
      'offer', case when o.id is null then ${entry('r')} else ${entry('o')} end,
      'giver', coalesce(o.unit_id, r.unit_id, o.community_id, r.community_id, o.street_id, r.street_id))), '[]')
    from (select * from ${matches} where state = 'CONFIRMED' and archived_at is null order by updated_at desc limit ${sql.raw(String(LATEST))}) m
    join ${needs} n on n.id = m.need_id
    left join ${serviceOffers} o on o.id = m.offer_id
    left join ${sharedResources} r on r.id = m.resource_id))::text`
