import { type KeyboardEvent } from 'react'

/** Moves the focus from card to card: up and down in a column, left and right to the same height of the next one that has any. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const current = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')
  const step = steps[event.key]
  if (!current || !step) return
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length)
  const column = columns.findIndex((cards) => cards.includes(current))
  const row = columns[column]?.indexOf(current) ?? 0
  const cards = columns[column + step.columns]
  const next = cards?.[Math.min(row + step.rows, cards.length - 1)]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const steps: Readonly<Record<string, { columns: number; rows: number }>> = {
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
}
