/** The list with one of its names a place further on or back; the first place and the ends stay as they are. */
export function moved(names: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const from = names.indexOf(name)
  const to = from + by
  if (from < 1 || to < 1 || to >= names.length) return names
  return names.map((other, at) => (at === from ? (names[to] as string) : at === to ? name : other))
}
