import { readFile } from 'node:fs/promises'
import { type Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/universal'
import { expect, it, vi } from 'vitest'
import { ask, expectAccessible, go, rowsOf, visit, withBrowser } from './browser.ts'
import { type Cells, importFile, sheetFile } from './sheet-file.ts'

vi.setConfig({ testTimeout: 300_000 })
withBrowser()

const MANY = 1_800

const count =
  'query Count($filter: VolunteerFilter) { volunteers(filter: $filter, perPage: 1) { total items { id registration { phone } } } }'
type Counted = { volunteers: { total: number; items: { id: string; registration: { phone: string } | null }[] } }

async function template(page: Page): Promise<Cells> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载模板' }).click()
  const [sheet] = await readXlsxFile(new Blob([await readFile(await (await download).path())]))
  return sheet?.data[0] ?? []
}

it(`takes ${MANY} volunteers in one go, by the template, none of them again, and as many records of theirs`, async () => {
  const { page, asked, complaints } = await visit('district', '/volunteers')
  await rowsOf(page)
  const {
    communities: { items },
  } = await ask<{ communities: { items: { name: string }[] } }>(
    page,
    'query Places { communities(perPage: 1, sort: [{field: NAME, direction: DESC}]) { items { name } } }',
  )
  const community = items[0]!.name
  const name = `示例来${String(Date.now()).slice(-6)}`
  await page.getByRole('button', { name: '导入 Excel' }).click()
  const dialog = page.getByRole('dialog', { name: '导入志愿者' })
  const headers = await template(page)
  expect(headers).toEqual(
    expect.arrayContaining(['显示名', '所在社区', '注册日期', '服务对接同意日期', '姓名', '电话', '身份证号', '住址']),
  )
  const rowOf = (at: number, more: Readonly<Record<string, string>> = {}): Cells => {
    const values: Readonly<Record<string, string>> = {
      显示名: `${name}${at}`,
      所在社区: community,
      注册日期: '2019-05-04',
      服务对接同意日期: '2026-01-05',
      姓名: '示例丁一',
      电话: `1200002${String(at).padStart(4, '0')}`,
      ...more,
    }
    return headers.map((header) => values[String(header)] ?? null)
  }
  const rows = Array.from({ length: MANY }, (_, at) => rowOf(at))
  const planted = rows.map((row, at) => {
    if (at === 1_234) return rowOf(at, { 电话: '12' })
    return at === 1_500 ? rowOf(at, { 服务对接同意日期: '' }) : row
  })
  const total = async () => (await ask<Counted>(page, count, { filter: { q: name } })).volunteers.total

  const checking = dialog.getByText(/^正在核对：\d+ \/ 1800 行$/).waitFor()
  await importFile(page, await sheetFile([headers, ...planted], '志愿者'))
  await checking
  await dialog.getByText('有误 2', { exact: true }).waitFor()
  const phoneCell = `${String.fromCharCode(65 + headers.indexOf('电话'))}1236 电话`
  await dialog.getByText(phoneCell, { exact: true }).waitFor()
  await dialog.getByText(/请填写 11 位手机号/).waitFor()
  await dialog
    .getByText(/请在“服务对接同意日期”列填写签字的日期/)
    .first()
    .waitFor()
  expect(await dialog.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true)
  await expectAccessible(page)
  expect(await total()).toBe(0)

  await dialog.getByRole('button', { name: '换一个文件' }).click()
  const path = await sheetFile([headers, ...rows], '志愿者')
  await importFile(page, path)
  await dialog.getByText('核对无误，还没有写入。').waitFor()
  const before = asked.length
  await dialog.getByRole('button', { name: '确认导入' }).click()
  await dialog.getByText(`导入完成：新增 ${MANY} 条，修改 0 条，未变 0 条。`).waitFor({ timeout: 90_000 })
  expect(asked.slice(before).filter((operation) => operation === 'ImportVolunteers')).toHaveLength(1)
  await dialog.getByRole('button', { name: '关闭' }).click()
  const { volunteers } = await ask<Counted>(page, count, { filter: { q: name } })
  expect(volunteers.total).toBe(MANY)
  expect(volunteers.items[0]?.registration?.phone).toMatch(/^120\*{4}\d{4}$/)

  await go(page, '/volunteers')
  await page.getByRole('button', { name: '导入 Excel' }).click()
  await importFile(page, path)
  await page.getByText('表中的内容与现有记录一致，没有可导入的修改。').waitFor()
  expect(await total()).toBe(MANY)

  await go(page, '/serviceRecords')
  await rowsOf(page)
  await page.getByRole('button', { name: '导入 Excel' }).click()
  const records = page.getByRole('dialog', { name: '导入服务记录' })
  const recordHeaders = await template(page)
  const recordOf = (at: number, more: Readonly<Record<string, string | number>> = {}): Cells => {
    const values: Readonly<Record<string, string | number>> = {
      服务内容: name,
      志愿者: `${name}${at}`,
      所在社区: community,
      开始时间: '2019-06-01 09:00',
      结束时间: '2019-06-01 11:00',
      '服务时长（分钟）': 90,
      ...more,
    }
    return recordHeaders.map((header) => values[String(header)] ?? null)
  }
  const served = Array.from({ length: MANY }, (_, at) => recordOf(at))
  const wrong = served.map((row, at) => {
    if (at === 700) return recordOf(at, { 志愿者: `${name}没有` })
    if (at === 900) return recordOf(at, { '服务时长（分钟）': 121 })
    return at === 951 ? recordOf(950) : row
  })
  const recorded = async () =>
    (
      await ask<{ serviceRecords: { total: number; items: { source: string; state: string }[] } }>(
        page,
        'query Recorded($filter: ServiceRecordFilter) { serviceRecords(filter: $filter, perPage: 1) { total items { source state } } }',
        { filter: { q: name } },
      )
    ).serviceRecords
  const judging = records.getByText(/^正在核对：\d+ \/ 1800 行$/).waitFor()
  await importFile(page, await sheetFile([recordHeaders, ...wrong], '服务记录'))
  await judging
  await records.getByText('有误 3', { exact: true }).waitFor()
  await records.getByText(/不超过起止时间之间的分钟数/).waitFor()
  await records
    .getByText(/同一时间只能在一处/)
    .first()
    .waitFor()
  expect(await records.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true)
  await expectAccessible(page)
  expect((await recorded()).total).toBe(0)

  await records.getByRole('button', { name: '换一个文件' }).click()
  await importFile(page, await sheetFile([recordHeaders, ...served], '服务记录'))
  await records.getByText('核对无误，还没有写入。').waitFor()
  await records.getByRole('button', { name: '确认导入' }).click()
  await records.getByText(`导入完成：新增 ${MANY} 条，修改 0 条，未变 0 条。`).waitFor({ timeout: 90_000 })
  expect(await recorded()).toEqual({ total: MANY, items: [{ source: 'IMPORT', state: 'RECORDED' }] })
  expect(complaints).toEqual([])
})
