import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { address, expectAccessible, visit, withBrowser } from './browser.ts'
import { madeVolunteer } from './made-volunteer.ts'

withBrowser()

const looks = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
] as const

it.each(looks)('has no fault that axe can find, and nothing wider than the screen: %s', async (_look, options) => {
  const { page: desk } = await visit('community')
  const { id, consent, registration } = await madeVolunteer(desk)
  const fits = async (page: Page, part?: string) => {
    await expectAccessible(page, part)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
  const { page } = await visit('community', '/registrations', options)
  await page.getByRole('button', { name: '按原文查找' }).click()
  await page.getByRole('dialog').getByLabel('内容').waitFor()
  await fits(page, '[role=dialog]')
  await page.keyboard.press('Escape')
  const dialogAt = async (path: string, button: string) => {
    await page.goto(`${address}/#${path}`)
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('dialog').waitFor()
    await fits(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await fits(page)
  }
  await dialogAt(`/registrations/${registration}/show`, '查看原文：电话')
  await dialogAt(`/consents/${consent}/show`, '撤回同意')
  await dialogAt(`/volunteers/${id}/show`, '删除个人信息')
  const { page: own } = await visit('volunteer', '/my-data', options)
  await own.getByText('我同意过的用途').waitFor()
  await fits(own)
  await own.getByRole('button', { name: '导出全部数据' }).click()
  await own.getByRole('button', { name: '保存为 JSON' }).waitFor()
  await fits(own)
})
