import { expect, it } from 'vitest'
import { ask, expectAccessible, visit, withBrowser } from './browser.ts'

withBrowser()

type Found = { serviceStations: { items: { id: string }[] } }

const stationNamed = async (page: Parameters<typeof ask>[0], name: string) => {
  const document = 'query Station($name: String!) { serviceStations(filter: { name: { eq: $name } }) { items { id } } }'
  return (await ask<Found>(page, document, { name })).serviceStations.items[0]?.id
}

it('shows a station in the numbers of the source, each of which opens to its rows', async () => {
  const { page, complaints } = await visit('community')
  const id = await stationNamed(page, '太平角社区“帮到家”便民服务站')
  await page.goto(`${page.url().split('#')[0]}#/serviceStations/${id}/show`)
  for (const name of ['服务队 5', '加盟店 7', '联办单位 8', '志愿团队 25', '入站组织 26', '服务站志愿者 1,800'])
    await page.getByRole('link', { name }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: '加盟店 7' }).click()
  await page.getByRole('heading', { name: '加盟店：7' }).waitFor()
  await page.getByText('1–7 / 共 7 条').waitFor()
  await page.getByRole('link', { name: '示例五金店' }).waitFor()
  expect(complaints).toEqual([])
})

it('walks the week of a station by keyboard, to who is on duty and to the form that adds somebody', async () => {
  const { page } = await visit('community')
  const id = await stationNamed(page, '太平角社区“帮到家”便民服务站')
  await page.goto(`${page.url().split('#')[0]}#/serviceStations/${id}/show`)
  const grid = page.getByRole('grid', { name: '本周值班' })
  await grid
    .getByText(/示例志愿者/)
    .first()
    .waitFor()
  await grid.getByRole('link').first().focus()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  expect(await focused()).toContain('示例志愿者')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('无人')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByLabel('值班事项').waitFor()
  expect(await page.getByLabel('半天').textContent()).toContain('下午')
  expect(await page.getByLabel('服务站').inputValue()).toContain('太平角')
})

it('shows who is on duty to nobody but the clerks of the place and who oversees the district', async () => {
  const { page } = await visit('community2')
  const id = await stationNamed(page, '太平角社区“帮到家”便民服务站')
  await page.goto(`${page.url().split('#')[0]}#/serviceStations/${id}/show`)
  await page.getByRole('link', { name: '服务队 5' }).waitFor()
  expect(await page.getByRole('grid').count()).toBe(0)
  const { page: audited } = await visit('auditor', `/serviceStations/${id}/show`)
  await audited.getByRole('grid', { name: '本周值班' }).getByText('无人').first().waitFor()
})

it('plans the runs of the train by a timetable, and says when one would go past midnight', async () => {
  const { page, complaints } = await visit('district', '/serviceRoutes')
  await page.getByRole('link', { name: '4S党员志愿服务“直通车”' }).click()
  await page.getByRole('button', { name: '安排班次' }).click()
  const dialog = page.getByRole('dialog')
  const year = new Date().getFullYear() + 1
  await dialog.getByLabel('第一站日期').fill(`${year}-01-04`)
  await dialog.getByLabel('安排到').fill(`${year}-02-01`)
  await dialog.getByLabel('开始时间').fill('23:30')
  await expectAccessible(page, '[role=dialog]')
  await dialog.getByRole('button', { name: '安排班次' }).click()
  await dialog.getByText('当天的班次会过午夜').waitFor()
  await dialog.getByLabel('开始时间').fill('06:30')
  await dialog.getByRole('button', { name: '安排班次' }).click()
  await page.getByText('班次已安排。').waitFor()
  const planned = `{ routeRuns(filter: { startsAt: { gte: "${year}-01-04T00:00:00+08:00", lte: "${year}-02-01T23:59:00+08:00" } }, perPage: 200) { items { startsAt } } }`
  const { routeRuns } = await ask<{ routeRuns: { items: { startsAt: string }[] } }>(page, planned)
  const early = routeRuns.items.map(({ startsAt }) => startsAt).filter((at) => at.includes('T06:30'))
  expect(new Set(early.map((at) => at.slice(5, 10)))).toEqual(new Set(['01-04', '01-11', '01-18', '01-25', '02-01']))
  expect(complaints).toEqual([])
})

it('ranks branches by what they served in a quarter, for everybody', async () => {
  const { page, complaints } = await visit('unit', '/branch-minutes')
  await page.getByRole('row', { name: /^1 示例片区第一支部 太平角社区 [1-9]/ }).waitFor()
  expect(await page.getByRole('row').count()).toBe(4)
  await expectAccessible(page)
  await page.getByLabel('季度').click()
  await page.getByRole('option').last().click()
  await page
    .getByRole('row', { name: /^— .+ — —$/ })
    .first()
    .waitFor()
  expect(complaints).toEqual([])
})
