import { type PersonalKind } from './personal.ts'

/** How a value is shown to everybody: enough to tell one from another, too little to use (SECURITY 3). */
export const masks: Readonly<Record<PersonalKind, (value: string) => string>> = {
  phone: (value) => between(value, 3, 4),
  idNumber: (value) => between(value, 3, 2),
  realName: (value) => between(value, 1, 0),
  // down to the community; whoever lives by a number or in an estate of that name is shown nothing of it
  address: (value) => `${/^[^\d小]*?(社区|街道)/u.exec(value)?.[0] ?? ''}***`,
  displayName: (value) => value,
  birthYear: (value) => value,
}

/** The first and the last characters; between them as many stars as were hidden, and always one at least. */
function between(value: string, first: number, last: number): string {
  const letters = [...value]
  const shown = Math.min(first, Math.max(0, letters.length - 1))
  const rest = letters.slice(shown)
  const end = rest.length > last ? rest.slice(rest.length - last) : []
  return [...letters.slice(0, shown), '*'.repeat(rest.length - end.length), ...end].join('')
}
