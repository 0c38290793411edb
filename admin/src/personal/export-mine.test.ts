import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { asJson, asWorkbook } from './export-mine.ts'

const data = {
  asOf: '2026-11-28T13:00:00+08:00',
  sheets: [
    {
      name: '实名登记',
      columns: ['姓名', '电话'],
      rows: [
        ['=HYPERLINK("x")', '12000000001'],
        ['', '@示例'],
      ],
      next: null,
    },
    { name: '实名登记', columns: ['姓名'], rows: [], next: null },
  ],
}

describe('what a person takes out', () => {
  it('holds no cell that a spreadsheet runs, and every number as text', async () => {
    const sheets = await readXlsxFile(await asWorkbook(data))
    expect(sheets).toEqual([
      {
        sheet: '实名登记',
        data: [
          ['姓名', '电话'],
          [`'=HYPERLINK("x")`, '12000000001'],
          [null, `'@示例`],
        ],
      },
      { sheet: '实名登记 2', data: [['姓名']] },
    ])
  })

  it('is in the JSON file as it is kept, each table under a name of its own', async () => {
    expect(JSON.parse(await asJson(data).text())).toEqual({
      asOf: data.asOf,
      实名登记: [
        { 姓名: '=HYPERLINK("x")', 电话: '12000000001' },
        { 姓名: '', 电话: '@示例' },
      ],
      '实名登记 2': [],
    })
  })
})
