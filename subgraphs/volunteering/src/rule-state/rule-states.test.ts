import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse, type State } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { ask, states, stateOf, made, changed, sent } = ruleHouse('volunteering')

it('states are those of the district as it is seeded: no rule is broken', async () => {
  const { counts, total } = await states('page: 1')
  expect(counts.find(({ rule }) => rule === 'R29')).toEqual({ rule: 'R29', status: 'OK', count: 65 })
  const rules = [...new Set(counts.map(({ rule }) => rule))]
  expect(rules).toEqual(['R29', 'R31', 'R32', 'R33', 'R38', 'R39', 'R47', 'R48'])
  expect(counts.filter(({ status }) => !['OK', 'DUE', 'EXEMPT'].includes(status))).toEqual([])
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  const stops = counts.filter(({ rule }) => rule === 'R38')
  expect(stops.reduce((sum, { count }) => sum + count, 0)).toBe(8)
})

it('states are filtered by place, rule and status, and paged, the most urgent first', async () => {
  const one = await states(`scopeId: "${seedId('community', '太平角')}"`)
  expect(one.counts.map(({ rule }) => rule)).toEqual(['R29', 'R33'])
  const street = await states(`scopeId: "${seedId('street', '金门路')}", rule: "R38"`)
  expect(street.total).toBe(8)
  const due = await states('status: DUE')
  expect(due.items.every(({ status }) => status === 'DUE')).toBe(true)
  const { data } = await ask(
    'auditor',
    '{ first: volunteeringRuleStates(rule: "R29", perPage: 40) { items { scopeId } } second: volunteeringRuleStates(rule: "R29", perPage: 40, page: 2) { items { scopeId } } }',
  )
  const ids = [...data.first.items, ...data.second.items].map(({ scopeId }: State) => scopeId)
  expect(new Set(ids).size).toBe(65)
  expect((await ask('auditor', '{ volunteeringRuleStates(perPage: 201) { total } }')).code).toBe('BAD_USER_INPUT')
  expect((await ask('auditor', '{ volunteeringRuleStates(scopeId: "x") { total } }')).code).toBe('BAD_USER_INPUT')
})

it('states say in the reader’s language what the rule asks, and who can mend it', async () => {
  const asked = '{ volunteeringRuleStates(rule: "R39", perPage: 1) { items { rule text mendedBy scopeType } } }'
  const { data } = await ask('unit', asked)
  expect(data.volunteeringRuleStates.items[0]).toMatchObject({ rule: 'R39', text: '志愿服务不收费。' })
  expect(data.volunteeringRuleStates.items[0].mendedBy).toEqual(['COMMUNITY', 'STREET', 'DISTRICT'])
  const { data: english } = await ask('unit', asked, {}, 'en')
  expect(english.volunteeringRuleStates.items[0].text).toBe('A volunteer service has no price.')
})

it('states let off what is exempt, until it ends, and say why', async () => {
  const post = await made('VolunteerPost', {
    name: '测试豁免岗位',
    communityId: seedId('community', '太平角'),
    startsOn: day(-200),
  })
  await made('VolunteeringExemption', {
    name: '测试理由',
    ruleId: seedId('volunteering-rule', 'R48'),
    streetId: seedId('street', '八大关'),
    startsOn: day(-5),
    endsOn: day(5),
  })
  expect(await stateOf('R48', post)).toMatchObject({ status: 'EXEMPT', exemption: `测试理由 – ${day(5)}` })
  expect(await stateOf('R48', post, `, on: "${day(-6)}"`)).toMatchObject({ status: 'BROKEN', exemption: null })
})

it('states are those of rules in force on the day', async () => {
  expect((await states('on: "2016-12-31"')).total).toBe(0)
  await changed('VolunteeringRule', seedId('volunteering-rule', 'R39'), { endsOn: day(-1) })
  expect((await states('rule: "R39"')).total).toBe(0)
  expect((await states(`rule: "R39", on: "${day(-1)}"`)).total).toBeGreaterThan(0)
})

it('states are one statement for all rules', async () => {
  const before = sent()
  await states('page: 1')
  expect(sent() - before).toBe(1)
})
