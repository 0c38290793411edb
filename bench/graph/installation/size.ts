/** How much a district holds beside the demonstration. */
export type Size = {
  readonly name: 'S' | 'M'
  readonly volunteers: number
  readonly recordsPerVolunteer: number
  readonly organisationsPerCommunity: number
  readonly activitiesPerOrganisation: number
}

const sizes: readonly Size[] = [
  {
    name: 'S',
    volunteers: 2_000,
    recordsPerVolunteer: 10,
    organisationsPerCommunity: 10,
    activitiesPerOrganisation: 4,
  },
  {
    name: 'M',
    volunteers: 200_000,
    recordsPerVolunteer: 10,
    organisationsPerCommunity: 100,
    activitiesPerOrganisation: 40,
  },
]

/** The size of a name; refuses one that does not exist. */
export function sizeOf(name: string): Size {
  const found = sizes.find((size) => size.name === name)
  if (!found) throw new Error(`There is no size "${name}". Choose S or M.`)
  return found
}
