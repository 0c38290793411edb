import { type Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Picks exactly the record called `name`: the first one offered may still be of what was offered before. What is
 * clicked while the next answer comes can go between press and release, which picks nothing and is done again.
 */
export async function pick(page: Page, label: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  const isOpen = async () => (await box.getAttribute('aria-expanded')) === 'true'
  await box.fill(name)
  await expect.poll(isOpen).toBe(true)
  await expect
    .poll(
      async () => {
        if (await isOpen()) await page.getByRole('option', { name, exact: true }).click()
        return isOpen()
      },
      { timeout: 30_000 },
    )
    .toBe(false)
}
