import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page } from 'playwright-core'
import writeXlsxFile, { type Cell } from 'write-excel-file/universal'

export type Cells = unknown[]

/** A real xlsx file of one sheet; answers its path. */
export async function sheetFile(rows: readonly Cells[], name: string): Promise<string> {
  const cell = (value: unknown): Cell => {
    if (typeof value === 'number') return { value, type: Number }
    return value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : (value as string | null)
  }
  const path = join(tmpdir(), `sheet-${crypto.randomUUID()}.xlsx`)
  const file = await writeXlsxFile([{ data: rows.map((row) => row.map(cell)), sheet: name }]).toBlob()
  await writeFile(path, new Uint8Array(await file.arrayBuffer()))
  return path
}

/** Gives a file to the import's dialog and waits until it was judged, however long the sheet. */
export async function importFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('dialog').getByRole('table').waitFor({ timeout: 90_000 })
}
