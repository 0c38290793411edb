import { type Page } from 'playwright-core'

/** Picks exactly the record called `name`: the first one offered may still be of what was offered before. */
export async function pick(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name, exact: true }).click()
}
