import { type Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import { operationOf } from './asked.ts'
import { ask, expectAccessible, go, visit, withBrowser } from './browser.ts'
import { openTab, visitPortal } from './phone.ts'

vi.setConfig({ testTimeout: 240_000 })
withBrowser()

// words that nothing in the demonstration is about
const need = '教人剪头发'
const resource = '剪头发的工具'

type Figure = { value: number | null; rows: { total: number; items: { id: string }[] } }
type Figures = Record<'openNeeds' | 'kinds' | 'matched' | 'crossing' | 'gave', Figure>

const figure = '{ value rows(perPage: 200) { total items { id } } }'
const figures = `query Figures($communityId: ID!, $unitId: ID!, $year: Int!) {
  openNeeds: openNeedCount(communityId: $communityId) ${figure} kinds: resourceKindCount(communityId: $communityId) ${figure}
  matched: needMatchShare(communityId: $communityId) ${figure} crossing: crossLineShare(communityId: $communityId) ${figure}
  gave: unitGaveCount(communityId: $communityId, unitId: $unitId, year: $year) ${figure}
}`

it('is a match of two people: a unit on a phone, a clerk at the board, and the figures that count it', async () => {
  const { page: desk, complaints } = await visit('community')
  const streams = ['Needs', 'SharedResources', 'Matches'].map((of) =>
    desk.waitForResponse((answer) => operationOf(answer.request()) === `Watch${of}`),
  )
  await go(desk, '/board')
  const { page: phone } = await visitPortal('unit')
  const column = (name: string) => desk.locator(`[data-column="${name}"]`)
  const card = (name: string) => column(name).getByRole('button', { name: need })
  await Promise.all(streams)
  const { place, unit } = await whoTheyAre(desk, phone)
  const year = Number(new Date(Date.now() + 28_800_000).toISOString().slice(0, 4))
  const count = () => ask<Figures>(desk, figures, { communityId: place, unitId: unit, year })
  const before = await count()

  // nothing fits what the clerk is asked for, until the unit posts it
  const { made } = await ask<{ made: { id: string } }>(
    desk,
    'mutation Make($input: NeedDraft!) { made: createNeed(input: $input) { id } }',
    { input: { name: need, category: 'OTHER', state: 'OPEN', communityId: place } },
  )
  await seen(desk, 'UNMET')
  await postResource(phone)
  await seen(desk, 'OPEN')
  await propose(desk)
  await act(desk, '接受')
  await card('PROPOSED').getByText('需求方已同意').waitFor()

  // the unit answers on the phone, and every step stands on the board by itself
  await openTab(phone, '清单', '我们的清单')
  await openTab(phone, '对接', '为我们对接的')
  await phone.getByRole('button', { name: `同意：${need}` }).click()
  await card('ACCEPTED').waitFor()
  await phone.getByRole('button', { name: `约定日期：${need}` }).click()
  await phone.getByLabel('日期', { exact: true }).fill(`${year}-12-31`)
  await phone.getByRole('button', { name: '约定日期', exact: true }).click()
  await card('SCHEDULED').waitFor()
  await phone.getByRole('button', { name: `已经提供：${need}` }).click()
  await card('DELIVERED').waitFor()
  await phone.getByRole('button', { name: `确认完成：${need}` }).click()
  await card('DELIVERED').getByText('提供方已确认').waitFor()
  await act(desk, '确认')
  await card('CONFIRMED').waitFor()
  await expectAccessible(desk)

  const after = await count()
  const moved = Object.fromEntries(
    Object.keys(before).map((name) => [
      name,
      after[name as keyof Figures].rows.total - before[name as keyof Figures].rows.total,
    ]),
  )
  // the need is open no more, the resource counts among its kind's, and the need, the match and the gift each count once
  expect(moved).toEqual({ openNeeds: 0, kinds: 1, matched: 1, crossing: 1, gave: 1 })
  expect(after.matched.rows.items.map(({ id }) => id)).toContain(made.id)
  expect(after.gave.value).toBe((before.gave.value ?? 0) + 1)
  expect(complaints).toEqual([])

  /** The card is in this column, however far down. */
  async function seen(page: Page, name: string): Promise<void> {
    const more = page.locator(`[data-column="${name}"]`).getByRole('button', { name: /^再看/ })
    await expect
      .poll(async () => {
        if (!(await card(name).count()) && (await more.count())) await more.click()
        return card(name).count()
      })
      .toBe(1)
  }

  async function propose(page: Page): Promise<void> {
    await card('OPEN').click()
    const offer = page.getByRole('dialog').getByRole('listitem').filter({ hasText: resource })
    await offer.getByText(/ \d+ \+ /).waitFor()
    await offer.getByRole('button', { name: '建议对接' }).click()
    await card('PROPOSED').waitFor()
  }

  /** What the clerk does about the match for the side that asked. */
  async function act(page: Page, name: string): Promise<void> {
    await page.locator('[data-card]').filter({ hasText: resource }).click()
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).first().click()
    await page.getByRole('dialog', { name, exact: true }).getByRole('button', { name, exact: true }).click()
  }
})

/** Where the clerk is, and which unit the phone is of. */
async function whoTheyAre(desk: Page, phone: Page): Promise<{ place: string; unit: string }> {
  type Acting = { viewer: { acting: { place: { id: string } } } }
  const placeOf = async (page: Page) =>
    (await ask<Acting>(page, '{ viewer { acting { place { id } } } }')).viewer.acting.place.id
  return { place: await placeOf(desk), unit: await placeOf(phone) }
}

/** Posts what the unit shares, and says in one tap that it is still true. */
async function postResource(phone: Page): Promise<void> {
  await openTab(phone, '清单', '我们的清单')
  await phone.getByText('资源', { exact: true }).click()
  await phone.getByRole('button', { name: '加一条' }).click()
  await phone.getByLabel('名称').fill(resource)
  await phone.getByLabel('类别').selectOption('OTHER')
  await phone.getByLabel('资源种类').fill('理发工具')
  await phone.getByRole('button', { name: '加一条' }).click()
  const entry = phone.getByRole('article', { name: resource })
  await entry.getByRole('button', { name: `仍然有效：${resource}` }).click()
  await phone.getByText('已确认，谢谢！').waitFor()
}
