import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { create } from '../../bench/graph/workloads/create.ts'
import { listPage } from '../../bench/graph/workloads/list-page.ts'
import { nestedLists } from '../../bench/graph/workloads/nested-lists.ts'
import { oneWithRelations } from '../../bench/graph/workloads/one-with-relations.ts'
import { teamsByMinutes } from '../../bench/graph/workloads/teams-by-minutes.ts'
import { type PlanView } from '../src/engine/explain/plan-view.ts'
import { start } from '../src/testing/house.ts'

const community = seedId('community', '太平角')
const communities = ['太平角', '高邮湖路', '寿张路'].map((name) => seedId('community', name))

/** What a plan should cost: a statement for each root fetch and for each type of entity, a scope for each fetch. */
const costOf = (view: PlanView): { data: number; scope: number } =>
  view.kind === 'fetch'
    ? { data: view.entities?.length ?? 1, scope: 1 }
    : view.nodes.map(costOf).reduce((sum, one) => ({ data: sum.data + one.data, scope: sum.scope + one.scope }))

describe('the SQL of what the bench asks', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const sentBy = async (account: string, document: string, variables: Record<string, unknown>) => {
    const before = { ...house.sent }
    const { data, errors } = await house.ask(account, document, variables)
    expect(errors).toBeUndefined()
    const sent = { data: house.sent.data - before.data, scope: house.sent.scope - before.scope }
    return { answer: data.answer, sent }
  }

  const plannedCostOf = async (account: string, document: string, variables: Record<string, unknown>) => {
    const request = { id: 'test', actor: await house.actorNamed(account), language: 'zh' } as const
    const { extensions } = await house.engine.prepare(document).explain(variables, request)
    return costOf(extensions?.plan as PlanView)
  }

  /** Asked so often that every way an operation is executed, interpreted or compiled, has had its turn. */
  async function expectCost(
    account: string,
    document: string,
    variables: Record<string, unknown>,
    cost: { data: number; scope: number },
  ) {
    expect(await plannedCostOf(account, document, variables)).toEqual(cost)
    for (let time = 1; time <= 8; time++) {
      const { answer, sent } = await sentBy(account, document, variables)
      expect(answer).toBeTruthy()
      expect(sent, `asked ${time} times`).toEqual(cost)
    }
  }

  it.each(['community', 'street', 'district'])('is one statement and one scope for a page, as %s', (account) =>
    expectCost(account, listPage.query, { community }, { data: 1, scope: 1 }),
  )

  it.each(['community', 'district', 'unit'])(
    'is one statement and one scope for the teams by their minutes, as %s',
    (account) =>
      expectCost(
        account,
        teamsByMinutes.query,
        { community, from: '2026-07-01', to: '2026-09-30' },
        { data: 1, scope: 1 },
      ),
  )

  it.each(['street', 'district'])('is one of each for every fetch of nested lists, as %s', (account) =>
    expectCost(account, nestedLists.query, { communities }, { data: 3, scope: 3 }),
  )

  it.each(['street', 'district'])(
    'is one scope for every fetch of one row with its relations, a statement for each type of them, as %s',
    async (account) => {
      const held = 'organisationId: { empty: false }, communityId: { empty: false }, state: { eq: HELD }'
      const { data } = await house.ask('district', `{ activities(filter: { ${held} }, perPage: 1) { items { id } } }`)
      await expectCost(account, oneWithRelations.query, { id: data.activities.items[0].id }, { data: 4, scope: 3 })
    },
  )

  it('is two statements in one scope for a service recorded: the act under its key, what came of it', async () => {
    for (let day = 1; day <= 8; day++) {
      const input = {
        communityId: community,
        volunteerId: seedId('volunteer', '太平角', 2),
        name: '送餐',
        startsAt: `2019-03-0${day}T09:00:00+08:00`,
        endsAt: `2019-03-0${day}T10:00:00+08:00`,
        minutes: 60,
        source: 'HOST',
      }
      const { answer, sent } = await sentBy('community', create.query, { input, key: `recorded ${day}` })
      expect(answer).toMatchObject({ version: 1, minutes: 60 })
      expect(sent).toEqual({ data: 2, scope: 1 })
    }
  })
})
