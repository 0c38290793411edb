import { type Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Picks exactly the record called `name`: the first one offered may still be of what was offered before. Where the next
 * answer comes between aim and click, another one or none is picked, and it is done again.
 */
export async function pick(page: Page, label: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  // also while it offers nothing yet, when the box calls itself closed
  const isOpen = async () => (await page.locator('.MuiAutocomplete-popper').count()) > 0
  const seek = async () => {
    await box.fill(name)
    await expect.poll(isOpen).toBe(true)
  }
  await seek()
  await expect
    .poll(
      async () => {
        if (await isOpen()) await page.getByRole('option', { name, exact: true }).click()
        else if (!['', name].includes(await box.inputValue())) await seek()
        return !(await isOpen()) && box.inputValue()
      },
      { timeout: 30_000 },
    )
    .toBe(name)
}
