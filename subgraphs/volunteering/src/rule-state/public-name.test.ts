import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { house, ask, stateOf, made, changed } = ruleHouse('volunteering')

it('R32: a name stands to be asked for, is public with consent, and breaks the rule without it', async () => {
  const contest = await made('Activity', {
    name: '测试评选',
    kind: 'CONTEST',
    state: 'PUBLISHED',
    communityId: seedId('community', '太平角'),
    startsAt: `${day(1)}T09:00:00+08:00`,
    endsAt: `${day(1)}T11:00:00+08:00`,
  })
  const nomination = { name: '测试奖', nominee: '示例人选', merit: '为社区铺路', activityId: contest }
  const id = await made('Nomination', nomination)
  const act = async (name: string) => {
    const { data } = await ask('community', `{ row: nomination(id: "${id}") { version } }`)
    const { errors } = await ask(
      'community',
      `mutation { made: ${name}(id: "${id}", version: ${data.row.version}) { id } }`,
    )
    expect(errors, name).toBeUndefined()
  }
  expect(await stateOf('R32', id)).toBeUndefined()
  await act('reviewNomination')
  expect(await stateOf('R32', id)).toMatchObject({
    status: 'DUE',
    since: day(0),
    evidence: [{ id: contest, type: 'Activity', label: '测试评选' }],
  })
  // a draft to all others: they are not told that somebody was proposed
  expect(await stateOf('R32', id, '', 'unit')).toBeUndefined()
  await changed('Nomination', id, { consentedOn: day(-3) })
  await act('publishNomination')
  expect(await stateOf('R32', id)).toMatchObject({ status: 'OK', since: day(-3) })
  expect(await stateOf('R32', id, `, on: "${day(-4)}"`)).toBeUndefined()

  // the check is gone and the act goes through: the rule sees it by itself
  await connected(house().ownerUrl, (client) =>
    client.query('alter table volunteering.nomination drop constraint nomination_consented_on_public'),
  )
  await act('withdrawNominationConsent')
  expect(await stateOf('R32', id)).toMatchObject({ status: 'DUE' })
  await act('publishNomination')
  expect(await stateOf('R32', id)).toMatchObject({ status: 'BROKEN', since: day(0) })
  expect(await stateOf('R32', id, '', 'unit')).toMatchObject({ status: 'BROKEN' })

  // what it was before it was changed the trail knows, not the row
  await connected(house().ownerUrl, async (client) => {
    await client.query('set role concentric_template_system')
    await client.query("update volunteering.nomination set created_at = now() - interval '9 days' where id = $1", [id])
  })
  expect(await stateOf('R32', id, `, on: "${day(-2)}"`)).toMatchObject({ status: 'UNKNOWN', since: null })
})
