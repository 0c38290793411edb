import { type Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import { ask, expectAccessible, go, visit, withBrowser } from './browser.ts'
import { expectFitting, openTab, visitPortal } from './phone.ts'
import { pick } from './pick.ts'

vi.setConfig({ testTimeout: 120_000 })
withBrowser()

// one product may be walked through twice
const name = `示例换灯泡${crypto.randomUUID().slice(0, 4)}`
const callName = '示例奶奶'
const address = '青岛市市南区太平角社区示例路 7 号'

async function answer(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Every tab is there without scrolling, its word on one line. */
async function expectTabsOnOneLine(phone: Page): Promise<void> {
  const broken = await phone.getByRole('navigation', { name: /页面|Pages/ }).evaluate((nav) =>
    [...nav.querySelectorAll('a')]
      .filter((tab) => {
        const word = document.createRange()
        word.selectNodeContents(tab)
        return word.getClientRects().length > 1 || tab.getBoundingClientRect().right > innerWidth + 0.5
      })
      .map(({ textContent }) => textContent),
  )
  expect(broken).toEqual([])
}

/** Shows one value in clear to the clerk, for a reason. */
async function reveal(desk: Page, field: string, value: string): Promise<void> {
  await desk.getByRole('button', { name: `查看原文：${field}` }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('textbox').fill('核对居民的申请')
  await dialog.getByRole('button', { name: '查看', exact: true }).click()
  await dialog.getByText(value, { exact: true }).waitFor()
  await expectAccessible(desk)
  await dialog.getByRole('button', { name: '关闭' }).click()
  await dialog.waitFor({ state: 'detached' })
}

it('is a visit to a home: asked for at the desk, accepted and made on a phone, confirmed and rated', async () => {
  const { page: desk, complaints } = await visit('community', '/visitRequests/create')
  await desk.getByRole('textbox', { name: '所需帮助' }).fill(name)
  await desk.getByLabel('希望时间（从）').fill('2031-05-04T09:00')
  await desk.getByLabel('希望时间（到）').fill('2031-05-04T11:00')
  await desk.getByRole('button', { name: '保存' }).click()
  await desk.getByRole('link', { name: '登记称呼和地址' }).click()
  await desk.getByRole('textbox', { name: '称呼' }).fill(callName)
  await desk.getByRole('textbox', { name: '地址' }).fill(address)
  await desk.getByRole('button', { name: '保存' }).click()
  await desk.getByText('青岛市市南区太平角社区***').waitFor()
  await reveal(desk, '称呼', callName)
  await desk.getByRole('link', { name }).first().click()
  await desk.getByRole('button', { name: '安排志愿者' }).waitFor()
  await reveal(desk, '地址', address)

  const { page: phone, complaints: onPhone } = await visitPortal('volunteer')
  await openTab(phone, '上门', '我的上门')
  await expectTabsOnOneLine(phone)
  await phone.getByRole('button', { name: `我来上门：${name}` }).click()
  await expectFitting(phone)
  await phone.getByRole('button', { name: '我来上门', exact: true }).click()
  await phone.getByText('已接单，请按时上门。').waitFor()
  await phone.getByRole('button', { name: `查看地址：${name}` }).click()
  await phone.getByLabel(/查看的事由/).fill('准备上门')
  await phone.getByRole('button', { name: '查看地址', exact: true }).click()
  await phone.getByText(address).waitFor()
  await expectFitting(phone)
  await phone.getByRole('button', { name: `已上门：${name}` }).click()
  await phone.getByRole('button', { name: '已上门', exact: true }).click()
  await phone.getByText('已记下，等待社区确认。').waitFor()

  await desk.reload()
  await desk.getByRole('button', { name: '确认上门' }).click()
  await answer(desk, '确认上门')
  await desk.getByRole('button', { name: '登记评价' }).click()
  await desk.getByLabel('评分（1 至 5）').fill('6')
  await desk.getByRole('dialog').getByRole('button', { name: '登记评价' }).click()
  await desk.getByText('不能大于 5').first().waitFor()
  await desk.getByLabel('评分（1 至 5）').fill('5')
  await answer(desk, '登记评价')
  await desk.getByText('已评价').first().waitFor()
  expect(await desk.getByRole('button', { name: '登记评价' }).count()).toBe(0)

  await openTab(phone, '报名', '我的报名')
  await openTab(phone, '上门', '我的上门')
  await phone.getByRole('article').filter({ hasText: name }).getByText('已评价').waitFor()
  expect(await phone.getByRole('button', { name: `查看地址：${name}` }).count()).toBe(0)
  await phone.getByRole('button', { name: 'English' }).click()
  await phone.getByRole('heading', { name: 'My visits' }).waitFor()
  await expectTabsOnOneLine(phone)
  expect([...complaints, ...onPhone]).toEqual([])
})

it('is given by the desk to a volunteer who has no phone, and said to be made there', async () => {
  const { page: desk, complaints } = await visit('community')
  const communities = 'query Own { communities(filter: { name: { eq: "太平角社区" } }) { items { id } } }'
  const { communities: own } = await ask<{ communities: { items: { id: string }[] } }>(desk, communities)
  const create = 'mutation Ask($input: VisitRequestDraft!) { made: createVisitRequest(input: $input) { id } }'
  const [wishedFrom, wishedUntil] = ['2031-05-05T09:00:00+08:00', '2031-05-05T11:00:00+08:00']
  const input = { name: '示例修门锁', communityId: own.items[0]!.id, wishedFrom, wishedUntil }
  const { made } = await ask<{ made: { id: string } }>(desk, create, { input })
  await go(desk, `/visitRequests/${made.id}/show`)
  await desk.getByRole('button', { name: '安排志愿者' }).click()
  await expectAccessible(desk)
  await pick(desk, '上门志愿者', '示例志愿者0212')
  await answer(desk, '安排志愿者')
  await desk.getByRole('link', { name: '示例志愿者0212' }).waitFor()
  await desk.getByRole('button', { name: '已上门' }).click()
  await answer(desk, '已上门')
  await desk.getByRole('button', { name: '确认上门' }).waitFor()
  expect(complaints).toEqual([])
})
