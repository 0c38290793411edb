import { readFile } from 'node:fs/promises'
import readXlsxFile from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { ask, expectAccessible, go, visit, withBrowser } from './browser.ts'
import { pick } from './pick.ts'

withBrowser()

type Found = Record<'found', { items: { id: string }[] }>

const idOf = async (page: Parameters<typeof ask>[0], list: string, name: string) => {
  const items = `{ found: ${list}(filter: { q: "${name}" }, perPage: 1) { items { id } } }`
  return (await ask<Found>(page, items)).found.items[0]!.id
}

it('shows a unit what it gave and got in the year, and prints it as a letter', async () => {
  const { page, complaints } = await visit('community')
  const { parts } = await ask<{ parts: { items: { unit: { id: string } }[] } }>(
    page,
    '{ parts: jointActionUnits(perPage: 1, filter: { q: "党员参加" }) { items { unit { id } } } }',
  )
  await page.goto(`${page.url().split('#')[0]}#/partnerUnits/${parts.items[0]!.unit.id}/show`)
  const exchange = page.getByRole('region', { name: `${new Date().getFullYear()} 年所出与所得` })
  await exchange.getByRole('heading', { name: /所出 \d+ 件/ }).waitFor()
  await expectAccessible(page)
  expect(await exchange.getByText(/^致/).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  await exchange.getByText(/^致/).waitFor({ timeout: 8000 })
  expect(await exchange.getByRole('button', { name: '打印信函' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  // a list of another subgraph that is titled by a choice comes in its words
  await go(page, `/partnerUnits/${await idOf(page, 'partnerUnits', '示例软件公司（太平角')}/show`)
  await page.getByRole('link', { name: '到场', exact: true }).first().waitFor()
  expect(complaints).toEqual([])
})

it('shows how far a procurement has come, and does not open bids before they are due', async () => {
  const { page } = await visit('street')
  await page.goto(`${page.url().split('#')[0]}#/procurements/${await idOf(page, 'procurements', '助老服务')}/show`)
  await page.locator('.MuiStepLabel-label.Mui-active', { hasText: '公告' }).waitFor()
  await page.getByRole('button', { name: '开标' }).click()
  const dialog = page.getByRole('dialog', { name: '开标' })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '开标' }).click()
  await dialog.getByRole('alert').getByText('投标截止日之前不能开标。').waitFor()
})

it('sets what contracts came to beside their money, and hands it over as a file', async () => {
  const { page, complaints } = await visit('district', '/contracts')
  await page.getByRole('row', { name: /示例社区公益服务合同.* 9\.6万元 9\.6万元 8 / }).waitFor()
  await page.getByRole('link', { name: '采购成效' }).click()
  await page.getByRole('row', { name: /示例社区公益服务合同.* 9\.6万元 9\.6万元 8 5,760 92\.5 12,000/ }).waitFor()
  await page.getByRole('row', { name: /^合计（4 份合同） / }).waitFor()
  await expectAccessible(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 Excel' }).click()
  const [sheet] = await readXlsxFile(new Blob([await readFile(await (await saved).path())]))
  expect(sheet?.data.at(-1)?.slice(3)).toEqual([1_035_600, 565_800, 13, 5760, 90.8, 55_846.15])
  await page.getByRole('combobox', { name: '签订年份' }).click()
  await page.getByRole('option', { name: String(new Date().getFullYear() - 4) }).click()
  await page.getByText('没有这一年签订的合同。').waitFor()
  await go(page, `/procurements/${await idOf(page, 'procurements', '居民楼院')}/show`)
  await page
    .getByRole('region', { name: '采购成效' })
    .getByRole('row', { name: /^合计（3 份合同） / })
    .waitFor()
  await expectAccessible(page)
  const { page: stranger } = await visit('community', `/contracts/${await idOf(page, 'contracts', '第1标段')}/show`)
  await stranger.getByText('楼院清洁日（示例）').first().waitFor()
  expect(await stranger.getByRole('button', { name: '付款' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

it('draws the six fields of a community beside their numbers', async () => {
  const { page } = await visit('community')
  await page.goto(`${page.url().split('#')[0]}#/communities/${await idOf(page, 'communities', '太平角')}/show`)
  const fields = page.getByRole('region', { name: '六联领域行动' })
  await fields.getByText('帮扶联助').waitFor()
  expect(await fields.locator('dt').count()).toBe(6)
  expect(await fields.locator('svg text').count()).toBe(6)
  await expectAccessible(page)
})

it('tells on a match what came of it, and on its need the whole line from the agenda', async () => {
  const { page, complaints } = await visit('community')
  type Matched = { id: string; communityId: string; need: { id: string; agendaItem: string | null } }
  const { matches } = await ask<{ matches: { items: Matched[] } }>(
    page,
    '{ matches(filter: { state: { in: [ACCEPTED, SCHEDULED, DELIVERED, CONFIRMED] } }, perPage: 100) { items { id communityId need { id agendaItem } } } }',
  )
  const { id, communityId, need } = matches.items.find((match) => match.need.agendaItem)!
  const name = '示例成果活动'
  const day = new Date().toISOString().slice(0, 10)
  await ask(page, 'mutation Make($input: ActivityDraft!) { createActivity(input: $input) { id } }', {
    input: { name, kind: 'SERVICE', communityId, startsAt: `${day}T09:00:00+08:00`, endsAt: `${day}T10:00:00+08:00` },
  })
  await go(page, `/matches/${id}/show`)
  await page.getByRole('button', { name: '登记成果' }).click()
  const dialog = page.getByRole('dialog', { name: '登记成果' })
  await pick(page, '活动', name)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.getByText('已办理。').waitFor()
  await go(page, `/needs/${need.id}/show`)
  const line = page.getByRole('region', { name: '来龙去脉' })
  await line.getByRole('link', { name: need.agendaItem! }).waitFor()
  await line.getByRole('link', { name }).waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
})

it('draws how organisations grow beside their numbers, and says so where none does', async () => {
  const { page, complaints } = await visit('district', '/organisation-stages')
  await page.getByRole('row', { name: /1 引进的社会组织 [1-9]/ }).waitFor()
  expect(await page.locator('main svg text').count()).toBe(4)
  await expectAccessible(page)
  const { page: bare } = await visit('community2', '/organisation-stages')
  await bare.getByText('这里还没有社会组织登记培育阶段。').waitFor()
  await expectAccessible(bare)
  await bare.getByRole('button', { name: '全区' }).click()
  await bare.getByRole('row', { name: /1 引进的社会组织 [1-9]/ }).waitFor()
  expect(complaints).toEqual([])
})
