import { type Page } from 'playwright-core'
import { expect } from 'vitest'
import { address, expectAccessible, signIn, type Visit, visit } from './browser.ts'

/** Opens the portal on a phone and signs in at its door. */
export async function visitPortal(account: string): Promise<Visit> {
  const seen = await visit(undefined, '/', { viewport: { width: 360, height: 740 }, hasTouch: true })
  await seen.page.goto(`${address}/portal`)
  await seen.page.getByLabel('用户名').waitFor()
  await expectFitting(seen.page)
  await signIn(seen.page, account)
  await seen.page.getByRole('navigation', { name: '页面' }).waitFor()
  // what is complained of before signing in is said by the console the visit began at
  seen.complaints.length = 0
  return seen
}

/** Opens another page of the portal by its tab, seen whole once its heading stands there. */
export async function openTab(page: Page, tab: string, heading: string): Promise<void> {
  await page.getByRole('link', { name: tab, exact: true }).click()
  await page.getByRole('heading', { name: heading, exact: true }).waitFor()
  await expect.poll(() => page.getByText('正在载入…').count()).toBe(0)
}

/** Nothing axe finds, and nothing wider than the screen. */
export async function expectFitting(page: Page): Promise<void> {
  await expectAccessible(page)
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect(wide).toEqual([])
}
