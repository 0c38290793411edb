import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { ask, states, stateOf, forced } = ruleHouse('organisations')

it('R22: a confirmed match without the yes of one side, or its word, breaks it', async () => {
  const { items, counts } = await states('rule: "R22"')
  expect(counts).toEqual([{ rule: 'R22', status: 'OK', count: items.length }])
  const [{ scopeId: id, since, evidence }] = items as [(typeof items)[number]]
  expect(evidence.map(({ type }) => type)).toEqual(['MatchParty', 'MatchParty'])
  expect(await stateOf('R22', id, `, on: "${day(-2)}"`)).toBeUndefined()
  for (const column of ['accepted_on', 'confirmed_on'])
    for (const side of ['NEED', 'OFFER']) {
      const set = `update organisations.match_party set ${column} = $3 where match_id = $1 and side = $2`
      await forced(set, id, side, null)
      expect(await stateOf('R22', id)).toMatchObject({ status: 'BROKEN', since: null })
      await forced(set, id, side, since)
      expect(await stateOf('R22', id)).toMatchObject({ status: 'OK', since })
    }
})

it('R22: whoever reads one side of a match does not know', async () => {
  const { data } = await ask(
    'district',
    '{ matches(filter: {state: {eq: CONFIRMED}}, perPage: 1) { items { id parties { items { id side } } } } }',
  )
  const [{ id, parties }] = data.matches.items
  const [party] = parties.items
  const [here, elsewhere] = await Promise.all(
    ['太平角社区', '高邮湖路社区'].map(
      async (name) =>
        (await ask('district', `{ communities(filter: {name: {eq: "${name}"}}) { items { id streetId } } }`)).data
          .communities.items[0],
    ),
  )
  const moved = 'set community_id = $2, street_id = $3 where id = $1'
  await forced(`update organisations.match ${moved}`, id, here.id, here.streetId)
  for (const each of parties.items) {
    const place = each === party ? here : elsewhere
    await forced(`update organisations.match_party ${moved}`, each.id, place.id, place.streetId)
  }
  expect(await stateOf('R22', id, '', 'community')).toMatchObject({ status: 'UNKNOWN', evidence: [{ id: party.id }] })
  expect(await stateOf('R22', id, '', 'community2')).toBeUndefined()
})
