import { type Wish } from './press.ts'

const main = '#main-content'

/** Does on the page what a key asks for; answers whether there was anything to do. */
export function fulfil(wish: Exclude<Wish, 'palette' | 'help'>): boolean {
  switch (wish) {
    case 'search':
      return focus(shown(`${main} input[type="search"]`))
    case 'new':
      return click(`${main} a[href$="/create"]`)
    case 'edit':
      return editRow() || click(`${main} [aria-keyshortcuts="e"]`)
    case 'save':
      return click(`${main} form button[type="submit"]`)
    case 'next':
      return step(1)
    case 'previous':
      return step(-1)
  }
}

const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((found) => found.checkVisibility())

function focus(found?: HTMLElement): boolean {
  found?.focus()
  found?.scrollIntoView({ block: 'nearest' })
  return !!found
}

function click(selector: string): boolean {
  const found = shown(selector)
  found?.click()
  return !!found
}

/** The links of the rows, or of the cards on a phone, in their order. */
const rows = () => [
  ...document.querySelectorAll<HTMLAnchorElement>(
    `${main} tbody tr td a[href$="/show"]:first-of-type, ${main} li > a[href$="/show"]`,
  ),
]

const rowOf = (element: Element | null) => element?.closest('tr, li')

/** The first link of each row: a row may link to other records as well. */
const firstLinks = () => {
  const seen = new Set<Element | null | undefined>()
  return rows().filter((link) => {
    const row = rowOf(link)
    return !seen.has(row) && !!seen.add(row)
  })
}

function step(by: 1 | -1): boolean {
  const links = firstLinks()
  const at = links.findIndex((link) => rowOf(link) === rowOf(document.activeElement))
  if (at < 0) return focus(by > 0 ? links[0] : links.at(-1))
  return focus(links[at + by] ?? links[at])
}

/** The form of the row that has the focus. */
function editRow(): boolean {
  const row = rowOf(document.activeElement)
  const link = firstLinks().find((found) => rowOf(found) === row)
  if (!row || !link) return false
  location.hash = link.hash.replace(/\/show$/, '')
  return true
}
