import { expect, it } from 'vitest'
import { address, expectAccessible, signIn, visit, withBrowser } from './browser.ts'

withBrowser()

it('tells in words that the password is wrong', async () => {
  const { page } = await visit()
  await signIn(page, 'district', 'wrong-12345')
  await page.getByText('用户名或密码不正确，请重新输入。').waitFor()
  await expectAccessible(page)
})

it('lets in, says who one is and as what one acts', async () => {
  const { page } = await visit()
  await signIn(page, 'street')
  await page.getByRole('heading', { name: '您好' }).waitFor()
  expect(await page.getByText('八大关街道 · 街道').count()).toBeGreaterThan(0)
})

it('prints no account on the sign-in page', async () => {
  const { page } = await visit()
  await page.getByLabel('用户名').waitFor()
  expect(await page.locator('body').textContent()).not.toMatch(/demo|district/)
})

it('signs out', async () => {
  const { page } = await visit('community')
  await page.getByRole('button', { name: '账号' }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await page.getByLabel('用户名').waitFor()
  await page.reload()
  await page.getByLabel('用户名').waitFor()
})

it('goes back to the sign-in page with a sentence when the session has ended', async () => {
  const { page } = await visit('community')
  await page.getByRole('heading', { name: '您好' }).waitFor()
  await page.context().clearCookies()
  // not a click: what the page asks by itself may have shown the door already
  await page.goto(`${address}/#/needs`)
  await page.getByText('登录已过期，请重新登录。').waitFor()
})

it('speaks English when asked, and remembers it', async () => {
  const { page } = await visit('street', '/needs')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: 'Needs' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.reload()
  await page.getByRole('columnheader', { name: 'Needed on' }).waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('columnheader', { name: '需要日期' }).waitFor()
})

it('keeps the doors of the portal and the certificate page', async () => {
  const { page, complaints } = await visit()
  // console and portal ask who is there before they show their doors: 401 is the answer to nobody
  await page.getByLabel('用户名').waitFor()
  for (const [path, heading] of [
    ['portal', '单位与居民服务'],
    ['verify', '志愿服务证明核验'],
  ]) {
    complaints.length = 0
    await page.goto(`${address}/${path}`)
    await page.getByRole('heading', { name: heading }).waitFor()
    await expectAccessible(page)
    expect(complaints.filter((text) => !text.includes('401 (Unauthorized)'))).toEqual([])
  }
})
