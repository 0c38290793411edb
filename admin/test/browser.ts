import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { operationOf } from './asked.ts'
import { chromiumPath } from './chromium-path.ts'
import { expectTrusted, watch } from './trusted.ts'

const addresses = inject('addresses')
/** The product of this worker: files that run side by side have one each. */
export const address = addresses[(Number(process.env.VITEST_POOL_ID) - 1) % addresses.length]!
const password = 'demo-12345'
const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking']

/** One person before one screen: the page, what the graph was asked, and what the browser complained of. */
export type Visit = { page: Page; asked: string[]; complaints: string[] }

let browser: Browser
/** Whoever the test that runs has brought before a screen. */
let visits: Visit[] = []

/** Gives a test file a browser of its own, from its start to its end, and sees to what the console sends. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...flags, '--disable-component-update', '--no-first-run', '--lang=zh-CN'],
    })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') for (const seen of visits) await tell(seen)
    visits = []
  })
  afterAll(() => browser?.close())
  expectTrusted()
}

/** Opens the console at `hash`, signed in as `account` unless it is left out. */
export async function visit(account?: string, hash = '/', options: BrowserContextOptions = {}): Promise<Visit> {
  // what grows or slides into its place can be missed by a click
  const usual = { viewport: { width: 1366, height: 768 }, locale: 'zh-CN', reducedMotion: 'reduce' } as const
  const context = await browser.newContext({ ...usual, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const seen: Visit = { page, asked: [], complaints: [] }
  visits.push(seen)
  page.on('request', (request) => {
    watch(request)
    const operation = operationOf(request)
    // a stream is no question
    if (operation && !operation.startsWith('Watch')) seen.asked.push(operation)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text())
  })
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  if (account) {
    const answer = await context.request.post(`${address}/auth/sign-in/username`, {
      data: { username: account, password },
    })
    expect(answer.status()).toBe(200)
  }
  await page.goto(`${address}/#${hash}`)
  return seen
}

/**
 * Says what stood on the page of a test that failed: its dialog, menu and messages, or else what it is about; what it asked
 * last, and what the browser complained of.
 */
async function tell({ page, asked, complaints }: Visit): Promise<void> {
  const textOf = async (part: string) => (await page.locator(part).allInnerTexts()).join('\n').trim()
  const stood =
    (await textOf('[role=dialog], [role=menu], [role=alert], [role=status]')) ||
    (await textOf('main')) ||
    (await textOf('body'))
  const typed = await page
    .locator('input')
    .evaluateAll((inputs: HTMLInputElement[]) =>
      inputs.map(({ value, validity }) => `"${value}"${validity.valid ? '' : '!'}`),
    )
  const parts = [page.url(), stood.slice(0, 2000), `typed: ${typed}`, `asked last: ${asked.slice(-5)}`, ...complaints]
  console.error(parts.join('\n'))
}

/** Leads the console at `page` elsewhere, as a typed address does. */
export const go = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), `#${hash}`)

/** Fills the sign-in page and sends it. */
export async function signIn(page: Page, username: string, secret = password): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(secret)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** Asks the graph as the person at `page`. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.context().request.post(`${address}/graphql`, { data: { query, variables } })
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] }
  if (errors?.[0]) throw new Error(errors[0].message)
  return data
}

/** Waits until the rows of a list stand there; answers their links. */
export async function rowsOf(page: Page) {
  const links = page.locator('tbody tr a:first-of-type')
  await links.first().waitFor()
  return page.locator('tbody tr')
}

/** Every rule of WCAG 2.2 AA that axe can check, on the page or on a part of it, once that is there. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.locator(part).first().waitFor()
  // colours are judged once nothing is fading in or out: what fades is brought to its end
  await page.evaluate(async () => {
    const still = document.createElement('style')
    still.textContent = '*, *::before, *::after { transition: none !important; animation: none !important }'
    document.head.append(still)
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 60)))
  })
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
    // there are no frames to look into, so one run in the page is enough
    .setLegacyMode()
    .include(part)
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}
