import { type Page } from 'playwright-core'
import { expect } from 'vitest'
import { address, visit } from './browser.ts'

/** Opens the page that checks certificates, on a phone of nobody, and cuts the network once the page no longer needs it. */
export async function visitVerifyOffline(): Promise<Page> {
  const { page } = await visit(undefined, '/', { viewport: { width: 375, height: 740 } })
  await page.goto(`${address}/verify`)
  await expect
    .poll(() => kept(page), { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['/verify', '/public/certificates.json']))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.context().setOffline(true)
  await page.reload()
  return page
}

/** Asks the page whether `code` is genuine. */
export async function check(page: Page, code: string): Promise<void> {
  await page.getByLabel('核验码').fill(code)
  await page.getByRole('button', { name: '核验', exact: true }).click()
}

/** A code whose second signed letter is another one. */
export const changed = (code: string) => code.slice(0, 140) + (code[140] === '0' ? '1' : '0') + code.slice(141)

/** What the page has kept for when there is no network. */
const kept = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('verify')).keys()).map(({ url }) => new URL(url).pathname))
