import { expect, it } from 'vitest'
import { figures } from '../src/generated/outline.ts'
import { ask, expectAccessible, visit, withBrowser } from './browser.ts'

withBrowser()

const communityAt = async (page: Parameters<typeof ask>[0], name: string) => {
  const document = 'query Place($name: String!) { communities(filter: { name: { eq: $name } }) { items { id } } }'
  const { communities } = await ask<{ communities: { items: { id: string }[] } }>(page, document, { name })
  return communities.items[0]?.id
}

it('opens a figure of the first page to its rows, and a row to its record', async () => {
  const { page, asked, complaints } = await visit('district')
  await page.getByRole('link', { name: '服务中心平均面积 1,200' }).click()
  await page.getByRole('heading', { name: '服务中心平均面积：1,200' }).waitFor()
  await page.getByText('1–25 / 共 65 条').waitFor()
  asked.length = 0
  await page.getByRole('button', { name: '下一页' }).click()
  await page.getByText('26–50 / 共 65 条').waitFor()
  expect(asked).toEqual(['Figure'])
  await expectAccessible(page)
  const row = page.locator('tbody tr').first().getByRole('link')
  const name = await row.textContent()
  await row.click()
  await page.getByRole('heading', { name: name ?? '?', level: 2 }).waitFor()
  expect(complaints).toEqual([])
})

it('asks for a dozen figures first, and for those of a group, twenty to a request, one click away', async () => {
  const { page, asked, complaints } = await visit('district')
  await page.getByRole('link', { name: '社区 65' }).waitFor()
  await page.getByRole('treeitem', { name: '八大关街道' }).waitFor()
  await page.getByRole('img', { name: '各街道的需求、服务、资源' }).waitFor()
  expect(asked.filter((name) => name === 'Figures')).toHaveLength(1)
  expect(await page.getByRole('group', { name: '指标' }).getByRole('link').count()).toBe(12)
  asked.length = 0
  const count = figures.volunteering.length
  await page.getByRole('link', { name: `志愿服务：${count} 项指标` }).click()
  await page.getByRole('link', { name: '加盟店 7' }).waitFor()
  expect(await page.getByRole('group', { name: '指标' }).getByRole('link').count()).toBe(count)
  expect(asked).toEqual(Array(Math.ceil(count / 20)).fill('Figures'))
  await expectAccessible(page)
  expect(complaints).toEqual([])
})

it('says first what waits, what is overdue and what moved, each a way to it', async () => {
  const { page } = await visit('community')
  for (const name of ['等我办理', '逾期和不符合', '最近变动'])
    await page.getByRole('heading', { name, level: 3 }).waitFor()
  const waiting = page.locator('section').filter({ has: page.getByRole('heading', { name: '等我办理' }) })
  const line = waiting.getByRole('listitem').filter({ hasText: '待确认的服务记录' })
  const count = (await line.textContent())?.match(/\d+$/)?.[0]
  await line.getByRole('link').click()
  await page.getByText(new RegExp(`共 ${count}\\b`)).waitFor()
})

it('gives a clerk the figures of the own community, and the district by a switch', async () => {
  const { page } = await visit('community')
  await page.getByRole('link', { name: '社会组织 26' }).waitFor()
  await page.getByRole('button', { name: '全区' }).click()
  await page.getByRole('link', { name: /^社会组织 (?!26 )/ }).waitFor()
})

it('says where a community page the numbers come from, from all four subgraphs', async () => {
  const { page, asked } = await visit('volunteer')
  await page.goto(`${page.url().split('#')[0]}#/communities/${await communityAt(page, '太平角社区')}/show`)
  await page.getByRole('heading', { name: '太平角社区', level: 2 }).waitFor()
  for (const subgraph of ['基层治理', '楼宇与场所', '单位与组织', '志愿服务'])
    await page.getByRole('heading', { name: subgraph, level: 3 }).waitFor()
  await page.getByRole('link', { name: '社会组织 26' }).waitFor()
  expect(asked.filter((name) => name === 'ShowCommunity')).toHaveLength(1)
  await page.getByRole('link', { name: '全部 26 条' }).click()
  await page.getByText('共 26').waitFor()
})

it('walks the tree of the three levels by keyboard to a community', async () => {
  const { page } = await visit('street')
  await page.getByRole('treeitem', { name: '八大关街道' }).waitFor()
  await page.getByRole('treeitem', { name: /^市南区/ }).focus()
  for (let step = 0; step < 12; step += 1) {
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.startsWith('八大关街道')) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('ArrowRight')
  await page.getByRole('treeitem', { name: '太平角社区' }).waitFor()
  await page.keyboard.press('ArrowRight')
  const name = (await page.evaluate(() => document.activeElement?.textContent ?? '')).replace('示例', '')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: name.trim().slice(0, 4) }).waitFor()
})

it('leads from a bar of the chart to its list, and has the numbers as a table', async () => {
  const { page } = await visit('district')
  const bars = page.getByRole('img', { name: '各街道的需求、服务、资源' }).locator('path[fill="#0b5585"]')
  await bars.first().waitFor()
  await page.getByText('看数字').first().click()
  await page
    .getByRole('cell', { name: '香港中路街道' })
    .or(page.getByRole('rowheader', { name: '香港中路街道' }))
    .first()
    .waitFor()
  const heights = await bars.evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().height))
  await bars.nth(heights.indexOf(Math.max(...heights))).click({ force: true })
  await page.waitForURL('**/#/serviceOffers?filter=*')
})
