import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask, expectAccessible, go, visit, withBrowser } from './browser.ts'

withBrowser()

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

type Found = { page: { items: { id: string }[] } }
type Made = { made: { id: string } }

/** Who the volunteer at this page is: he sees himself alone. */
const selfOf = async (page: Page) =>
  (await ask<Found>(page, '{ page: volunteers(perPage: 1) { items { id } } }')).page.items[0]!

const stationOf = async (page: Page) => {
  const query =
    'query Station($name: String!) { page: serviceStations(filter: { name: { eq: $name } }) { items { id } } }'
  return (await ask<Found>(page, query, { name: '太平角社区“帮到家”便民服务站' })).page.items[0]!.id
}

const record = async (page: Page, input: { name: string; volunteerId: string }, day: string) => {
  const times = { startsAt: `${day}T09:00:00+08:00`, endsAt: `${day}T10:00:00+08:00`, minutes: 60 }
  const act =
    'mutation Record($input: ServiceInput!, $key: ID!) { made: recordService(input: $input, key: $key) { id } }'
  const stationId = await stationOf(page)
  const asked = { input: { ...input, ...times, stationId, source: 'HOST' }, key: `${input.name} ${day}` }
  return (await ask<Made>(page, act, asked)).made.id
}

/** Answers the dialog that is open. */
const answer = async (page: Page, button: string, fields: Record<string, string> = {}) => {
  const dialog = page.getByRole('dialog')
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text)
  await dialog.getByRole('button', { name: button, exact: true }).click()
}

it('leads a clerk from records to confirm to the correction of one that is contested', async () => {
  const { page, complaints } = await visit('community')
  const { page: own } = await visit('volunteer', '/', phone)
  const { id: volunteerId } = await selfOf(own)
  const id = await record(page, { name: '示例柜台服务一', volunteerId }, '2018-05-07')
  await record(page, { name: '示例柜台服务二', volunteerId }, '2018-05-08')

  await go(page, '/confirmation-queue')
  for (const name of ['一', '二']) await page.getByRole('checkbox', { name: `选择 示例柜台服务${name}` }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: '确认所选（2）' }).press('Enter')
  await page.getByText('已确认 2 条。').waitFor()
  await expect.poll(() => page.getByRole('checkbox', { name: /示例柜台服务/ }).count()).toBe(0)

  await go(own, `/serviceRecords/${id}/show`)
  await own.getByRole('button', { name: '提出异议' }).click()
  await answer(own, '提出异议', { 理由: '我做了四十五分钟' })
  await own.getByText('已提交异议。').waitFor()

  await go(page, `/serviceRecords/${id}/show`)
  await page.getByRole('button', { name: '更正', exact: true }).click()
  await expectAccessible(page, '[role="dialog"]')
  expect(complaints).toEqual([])
}, 240_000)

it('opens the book of a bank: who pays whom, what it comes to, the same sums for everybody', async () => {
  const { page, complaints } = await visit('community')
  const stationId = await stationOf(page)
  const { timeBank } = await ask<{ timeBank: { id: string } }>(page, `{ timeBank(stationId: "${stationId}") { id } }`)
  await go(page, `/timeBanks/${timeBank.id}/show`)
  await page.getByText('两边合计为零，账目平衡。').waitFor()
  await page.getByRole('region', { name: '分录' }).getByText('储蓄发放').first().waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])

  const { page: other } = await visit('unit', `/timeBanks/${timeBank.id}/show`, phone)
  await other.getByText('两边合计为零，账目平衡。').waitFor()
  await other.getByText('分录只对本社区').waitFor()
  await expectAccessible(other)
})
