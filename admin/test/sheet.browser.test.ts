import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { operationOf } from './asked.ts'
import { ask, expectAccessible, rowsOf, visit, withBrowser } from './browser.ts'
import { type Cells, importFile, sheetFile } from './sheet-file.ts'

withBrowser()

type Need = { id: string; version: number; name: string; unit: { name: string } | null }

const place = 'query Place { communities(filter: { name: { eq: "太平角社区" } }) { items { id streetId } } }'
const make = 'mutation Make($rows: [NeedImport!]!) { importNeeds(rows: $rows, dryRun: false) { outcome } }'
const count = 'query Count { needs(perPage: 1) { total } }'
const read = 'query Read($id: ID!) { need(id: $id) { id version name unit { name } } }'

const total = async (page: Page) => (await ask<{ needs: { total: number } }>(page, count)).needs.total
const needNow = async (page: Page, id: unknown) => (await ask<{ need: Need }>(page, read, { id })).need

/** Needs of this test alone, all of one name to find them by. */
async function newNeeds(page: Page, name: string, many: number) {
  const { communities } = await ask<{ communities: { items: { id: string; streetId: string }[] } }>(page, place)
  const [{ id: communityId, streetId } = { id: '', streetId: '' }] = communities.items
  const row = { name, category: 'REPAIR', state: 'OPEN', communityId, streetId, version: null }
  const rows = Array.from({ length: many }, () => ({ ...row, id: crypto.randomUUID() }))
  await ask(page, make, { rows })
}

async function exported(page: Page): Promise<{ name: string; sheets: { sheet: string; data: Cells[] }[] }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 Excel' }).click()
  const file = await (await download).path()
  await page.getByText(/^已导出 \d+ 条。$/).waitFor()
  const bytes = await readFile(file)
  const sheets = await readXlsxFile(new Blob([bytes]))
  return { name: (await download).suggestedFilename(), sheets: sheets as { sheet: string; data: Cells[] }[] }
}

const written = (rows: readonly Cells[], name = '需求') => sheetFile(rows, name)

it('writes no sheet that could not be put on record', async () => {
  const { page } = await visit('community', '/needs')
  await rowsOf(page)
  let downloads = 0
  page.on('download', () => {
    downloads += 1
  })
  await page.route('**/graphql', (route) =>
    operationOf(route.request()) === 'RecordExport' ? route.abort() : route.continue(),
  )
  await page.getByRole('button', { name: '导出 Excel' }).click()
  await page.getByRole('dialog').getByText('连接不上服务器').waitFor()
  expect(downloads).toBe(0)
})

it('takes a list out and brings it back: mistakes are named by their cells, and nothing is doubled', async () => {
  const { page, asked, complaints } = await visit('community', '/needs')
  await rowsOf(page)
  const name = `示例表格需求${Date.now()}`
  await newNeeds(page, name, 5)
  const before = await total(page)
  await page.getByRole('searchbox').fill(name)
  await page.getByText('第 1–5 条，共 5 条').waitFor()

  const { name: fileName, sheets } = await exported(page)
  expect(asked.filter((name) => name === 'RecordExport')).toHaveLength(1)
  expect(fileName).toMatch(/^需求_\d{4}-\d\d-\d\d\.xlsx$/)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['需求', '说明'])
  const [headers = [], ...rows] = sheets[0]?.data ?? []
  expect(headers).toEqual([
    '编号',
    '版本',
    '名称',
    '状态',
    '类别',
    '所在社区',
    '所在社区编号',
    '提出单位',
    '提出单位编号',
    '需要日期',
  ])
  expect(rows).toHaveLength(5)
  expect(rows[0]?.slice(1, 6)).toEqual([1, name, '公开', expect.any(String), '太平角社区'])
  expect(JSON.stringify(sheets[1]?.data)).toContain(`搜索：${name}`)

  const [, second, third, fourth] = rows as [Cells, Cells, Cells, Cells, Cells]
  const ids = rows.map(([id]) => id)
  for (const [at, row] of rows.entries()) row[2] = `${name}改${at}`
  const planted = structuredClone([headers, ...rows])
  Object.assign(planted[2] ?? [], { 3: '没有的状态' })
  Object.assign(planted[3] ?? [], { 7: '没有这个单位' })
  Object.assign(planted[4] ?? [], { 2: '名'.repeat(41) })
  expect([second, third, fourth].every(Boolean)).toBe(true)

  await page.getByRole('button', { name: '导入 Excel' }).click()
  const dialog = page.getByRole('dialog', { name: '导入需求' })
  await importFile(page, await written(planted))
  for (const wrong of ['D3 状态', 'H4 提出单位', 'C5 名称'])
    expect(await dialog.getByText(wrong, { exact: true }).count()).toBe(1)
  await dialog.getByText('有误 3', { exact: true }).waitFor()
  await dialog.getByText('修改 2', { exact: true }).waitFor()
  expect(await dialog.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true)
  await expectAccessible(page)
  expect((await needNow(page, ids[0])).name).toBe(name)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '下载有误的行' }).click()
  const [wrongRows] = await readXlsxFile(new Blob([await readFile(await (await download).path())]))
  expect(wrongRows?.data.map((row) => row.at(-1))).toEqual([
    '问题',
    expect.stringContaining('D3'),
    expect.stringContaining('H4'),
    expect.stringContaining('C5'),
  ])

  await dialog.getByRole('button', { name: '换一个文件' }).click()
  await importFile(page, await written([headers, ...rows]))
  await dialog.getByText('核对无误，还没有写入。').waitFor()
  expect(await dialog.getByRole('row').nth(1).textContent()).toContain(`${name} → ${name}改`)
  expect((await needNow(page, ids[0])).version).toBe(1)
  await dialog.getByRole('button', { name: '确认导入' }).click()
  await dialog.getByText('导入完成：新增 0 条，修改 5 条，未变 0 条。').waitFor()
  await dialog.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('link', { name: `${name}改0` }).waitFor()
  for (const [at, id] of ids.entries())
    expect(await needNow(page, id)).toMatchObject({ version: 2, name: `${name}改${at}` })
  expect(await total(page)).toBe(before)
  expect(complaints).toEqual([])
})

it('makes new records of rows without an id, and none again of the same file', async () => {
  const { page } = await visit('community', '/needs')
  await rowsOf(page)
  const name = `示例新需求${Date.now()}`
  const before = await total(page)
  const path = await written([
    ['编号', '版本', '名称', '类别', '所在社区', '所在街道', '备忘'],
    ['示例', null, '示例名称', '维修', null, null, null],
    [null, null, name, '助老', '太平角社区', '八大关街道', '看不懂的列'],
  ])
  for (const written of [/新增 1 条/, /一致/]) {
    await page.getByRole('button', { name: '导入 Excel' }).click()
    await importFile(page, path)
    await page.getByText('没有认出这些列，不会导入：备忘').waitFor()
    const confirm = page.getByRole('button', { name: '确认导入' })
    if (await confirm.isEnabled()) await confirm.click()
    await page.getByText(written).waitFor()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /关闭|取消/ })
      .click()
    expect(await total(page)).toBe(before + 1)
  }
})

it('says in words what is no sheet of this list', async () => {
  const { page } = await visit('community', '/needs')
  await rowsOf(page)
  await page.getByRole('button', { name: '导入 Excel' }).click()
  const [damaged, separated] = [0, 1].map(() => join(tmpdir(), `sheet-${crypto.randomUUID()}.xlsx`))
  await writeFile(damaged!, Uint8Array.of(0, 1, 2, 3))
  await writeFile(separated!, '名称,类别\n一,二\n')
  const cases: [string, RegExp][] = [
    [damaged!, /这不是 xlsx 文件/],
    [separated!, /这是文本文件/],
    [await written([['名称', '类别']]), /表里没有一行内容/],
    [
      await written([
        ['甲', '乙'],
        ['一', '二'],
      ]),
      /没有认出任何列名/,
    ],
    [await written([['名称'], ['一']], '活动'), /这是“活动”的表/],
    [
      await written([
        ['编号', '名称'],
        ['x', '一'],
      ]),
      /缺少“版本”列/,
    ],
    [
      await written([
        ['名称', '名称'],
        ['一', '二'],
      ]),
      /出现了两次/,
    ],
  ]
  for (const [path, words] of cases) {
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByRole('alert').getByText(words).waitFor()
  }
})

it('offers the import to nobody who may not write', async () => {
  const { page } = await visit('auditor', '/needs')
  await rowsOf(page)
  expect(await page.getByRole('button', { name: '导出 Excel' }).count()).toBe(1)
  expect(await page.getByRole('button', { name: '导入 Excel' }).count()).toBe(0)
})
