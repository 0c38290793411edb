import { expect, it } from 'vitest'
import { ask, rowsOf, visit, withBrowser } from './browser.ts'

withBrowser()

it('offers an auditor nothing to write', async () => {
  const { page } = await visit('auditor', '/needs')
  const rows = await rowsOf(page)
  expect(await page.getByRole('link', { name: '新建' }).count()).toBe(0)
  expect(await page.getByRole('checkbox').count()).toBe(0)
  await rows.first().getByRole('link').first().click()
  await page.getByText('创建于').waitFor()
  expect(await page.getByRole('link', { name: '编辑' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: '归档' }).count()).toBe(0)
})

it.each([
  ['district', 1],
  ['auditor', 1],
  ['street', 0],
  ['unit', 0],
])('leads %s to the sign-in log and the exports, %i of each', async (account, links) => {
  const { page } = await visit(account)
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '社区', exact: true }).waitFor()
  for (const name of ['登录记录', '导出记录'])
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(links)
})

it('shows the district who signed in', async () => {
  const { page } = await visit('district', '/accountEvents')
  const rows = await rowsOf(page)
  await rows.first().getByText('区委组织部（示例）').first().waitFor()
  await rows.first().getByRole('link', { name: '登录' }).click()
  await page.getByRole('heading', { name: '登录', level: 2 }).waitFor()
})

it('turns an auditor away from a form he typed the address of', async () => {
  const { page } = await visit('auditor', '/needs/create')
  await page.getByText('不在您的权限内').waitFor()
})

it('invites an account, whose first password is shown once, and revokes its duty', async () => {
  const { page } = await visit('street', '/grants')
  await rowsOf(page)
  await page.getByRole('button', { name: '邀请账号' }).click()
  const dialog = page.getByRole('dialog')
  const username = `clerk.${Date.now()}`
  await dialog.getByLabel('用户名').fill(username)
  await dialog.getByLabel('账号名称').fill('太平角社区窗口')
  await dialog.getByRole('combobox', { name: '级别' }).click()
  expect(await page.getByRole('option').allTextContents()).not.toContain('街道')
  await page.getByRole('option', { name: '社区' }).click()
  await dialog.getByRole('combobox', { name: '对象' }).fill('太平角')
  await page.getByRole('option', { name: '太平角社区' }).click()
  await dialog.getByRole('button', { name: '邀请账号' }).click()
  const password = await dialog.locator('code').textContent()
  expect(password?.length).toBeGreaterThan(7)
  await dialog.getByRole('button', { name: '关闭' }).click()
  const row = page.getByRole('row', { name: '太平角社区窗口' })
  await row.getByRole('button', { name: '撤销授权' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销授权' }).click()
  await page.getByText('已撤销。').waitFor()
  await row.waitFor({ state: 'detached' })
})

it('changes the duty one acts under, and the reach with it', async () => {
  const { page: district } = await visit('district')
  const place = 'query Place { communities(filter: { name: { eq: "高邮湖路社区" } }) { items { id } } }'
  const { communities } = await ask<{ communities: { items: { id: string }[] } }>(district, place)
  await ask(district, 'mutation Give($input: GrantInput!) { grant(input: $input) { id } }', {
    input: { username: 'community', level: 'COMMUNITY', placeId: communities.items[0]?.id },
  })
  const { page } = await visit('community', '/volunteers')
  expect(await (await rowsOf(page)).first().textContent()).toContain('太平角')
  await page.getByRole('button', { name: /切换身份/ }).click()
  await page.getByRole('menuitem', { name: '高邮湖路社区' }).click()
  await page.getByRole('heading', { name: '您好' }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: '志愿者' }).click()
  expect(await (await rowsOf(page)).first().textContent()).toContain('高邮湖路')
})
