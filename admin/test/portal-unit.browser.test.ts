import { expect, it, vi } from 'vitest'
import { withBrowser } from './browser.ts'
import { expectFitting, openTab, visitPortal } from './phone.ts'

vi.setConfig({ testTimeout: 120_000 })
withBrowser()

it('lets a unit on a phone post a resource, change it, say it is still true, and see its neighbours', async () => {
  const { page, complaints } = await visitPortal('unit')
  await page.getByRole('heading', { name: '为我们对接的' }).waitFor()
  await expectFitting(page)

  await openTab(page, '清单', '我们的清单')
  await page.getByText('资源', { exact: true }).click()
  await page.getByRole('button', { name: '加一条' }).click()
  await page.getByLabel('名称').fill('示例折叠桌')
  await page.getByLabel('资源种类').fill('桌椅')
  await page.getByLabel('可提供时间').fill('工作日上午')
  await expectFitting(page)
  await page.getByRole('button', { name: '加一条' }).click()
  const card = page.getByRole('article', { name: '示例折叠桌' })
  await card.waitFor()
  await card.getByRole('button', { name: '修改：示例折叠桌' }).click()
  await card.getByLabel('说明').fill('二十张，可借两天。')
  await card.getByRole('button', { name: '修改', exact: true }).click()
  await card.getByText('二十张，可借两天。').waitFor()
  await card.getByRole('button', { name: '仍然有效：示例折叠桌' }).click()
  await page.getByText('已确认，谢谢！90 天后会再问一次。').waitFor()
  await expectFitting(page)

  await openTab(page, '附近需求', '附近的需求')
  await expectFitting(page)
  await openTab(page, '捐赠', '我们捐的物品')
  await expectFitting(page)
  await openTab(page, '本单位', '本单位')
  await expectFitting(page)
  expect(complaints).toEqual([])
})
