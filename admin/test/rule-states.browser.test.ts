import { expect, it } from 'vitest'
import { ask, expectAccessible, visit, withBrowser } from './browser.ts'

withBrowser()

type Counts = { page: { counts: { rule: string; status: string; count: number }[] } }

it('shows how every rule stands, opens a number to its rows and a row to its evidence', async () => {
  const { page, complaints } = await visit('district')
  await page.getByRole('navigation').getByRole('link', { name: '规则状态' }).click()
  const { counts } = (
    await ask<Counts>(page, '{ page: volunteeringRuleStates(perPage: 1) { counts { rule status count } } }')
  ).page
  const ok = counts.find(({ rule, status }) => rule === 'R29' && status === 'OK')!
  await page.getByRole('link', { name: `R29 正常 ${ok.count}` }).click()
  await page.getByText('只看：R29 · 正常').waitFor()
  expect(await page.getByRole('heading', { name: '单位与组织' }).count()).toBe(0)
  const rows = page.getByRole('region', { name: '志愿服务' }).getByRole('row')
  await rows.nth(1).getByRole('link').first().waitFor()
  expect(await rows.count()).toBe(Math.min(25, ok.count) + 1)
  await rows.nth(1).getByRole('button').click()
  const evidence = rows.nth(1).getByRole('cell').last().getByRole('link').first()
  await evidence.waitFor()
  await expectAccessible(page)

  // on a day before anything was there, no rule is judged of it
  await page.getByLabel('日期').fill('1990-01-01')
  await expect.poll(() => page.getByRole('link', { name: /^R29 正常/ }).count()).toBe(0)
  expect(complaints).toEqual([])
})

it('shows a community its own rules first, on a phone too', async () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
  const { page, complaints } = await visit('community', '/rule-states', phone)
  await page.getByRole('link', { name: /^R29 / }).first().waitFor()
  await expect.poll(() => page.getByRole('region', { name: '志愿服务' }).getByRole('row').count()).toBeGreaterThan(1)
  await expectAccessible(page)
  expect(complaints).toEqual([])
})
