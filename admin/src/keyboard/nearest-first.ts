import { type Destination } from './destination.ts'

/** The destinations found by `q`: first those one of whose names it is, then those it begins, then those it is in. */
export function nearestFirst(destinations: readonly Destination[], q: string): Destination[] {
  const distance = ({ found }: Destination) => {
    const names = found.split(' ')
    if (names.includes(q)) return 0
    return names.some((name) => name.startsWith(q)) ? 1 : 2
  }
  return destinations.filter(({ found }) => found.includes(q)).sort((one, other) => distance(one) - distance(other))
}
