import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { operationOf } from './asked.ts'
import { address, ask, go, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

const make = 'mutation Make($input: NeedDraft!) { createNeed(input: $input) { id version } }'
const rename =
  'mutation Rename($id: ID!, $version: Int!, $input: NeedPatch!) { updateNeed(id: $id, version: $version, input: $input) { id version } }'
const place = '{ communities(filter: { name: { eq: "太平角社区" } }) { items { id } } }'

const isStream = (answer: { request: () => Parameters<typeof operationOf>[0] }) =>
  operationOf(answer.request()) === 'WatchNeeds'

async function newNeed(page: Page, name: string) {
  const { communities } = await ask<{ communities: { items: { id: string }[] } }>(page, place)
  const input = { name, category: 'REPAIR', state: 'OPEN', communityId: communities.items[0]?.id }
  return (await ask<{ createNeed: { id: string; version: number } }>(page, make, { input })).createNeed
}

it('shows what others change while one looks at a list', async () => {
  const { page } = await visit('community')
  const stream = page.waitForResponse(isStream)
  await go(page, '/needs')
  await rowsOf(page)
  await stream
  const { page: other } = await visit('district')
  const name = `示例：刚提出 ${Date.now()}`
  const { id, version } = await newNeed(other, name)
  await page.getByText(name).waitFor()
  await ask(other, rename, { id, version, input: { name: `${name} 已改` } })
  await page.getByText(`${name} 已改`).waitFor()
})

it('asks for the rows of a list once when it opens, and moves nothing that stands', async () => {
  const { page, asked } = await visit('community', '/needs')
  const stream = page.waitForResponse(isStream)
  await rowsOf(page)
  await stream
  await page.waitForTimeout(1_500)
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true }),
      ),
  )
  expect(shifts).toBeLessThan(0.01)
  expect(asked.filter((operation) => operation === 'ListNeeds')).toHaveLength(1)
})

it('ends the stream when one leaves the list', async () => {
  const { page } = await visit('community')
  const began = page.waitForRequest((request) => operationOf(request) === 'WatchNeeds')
  await go(page, '/needs')
  await rowsOf(page)
  const request = await began
  const ended = page.waitForEvent('requestfailed', (failed) => failed === request)
  await go(page, '/communities')
  await ended
})

it('holds one stream for all windows of a browser, and hands it on', async () => {
  const { page: first } = await visit('community')
  let begun = 0
  first.context().on('request', (request) => {
    if (operationOf(request) === 'WatchNeeds') begun += 1
  })
  const stream = first.waitForResponse(isStream)
  await go(first, '/needs')
  await stream
  const second = await first.context().newPage()
  await second.goto(`${address}/#/needs`)
  await rowsOf(second)
  const { page: other } = await visit('district')
  const name = `示例：两个窗口 ${Date.now()}`
  const { id, version } = await newNeed(other, name)
  for (const window of [first, second]) await window.getByText(name).waitFor()
  expect(begun).toBe(1)
  const taken = second.waitForResponse(isStream)
  await first.close()
  await taken
  await ask(other, rename, { id, version, input: { name: `${name} 已改` } })
  await second.getByText(`${name} 已改`).waitFor()
})
