const leaves = ['building', 'organisation', 'unit', 'volunteer'] as const

const below: Readonly<Record<string, readonly string[]>> = {
  district: ['street', 'community', ...leaves],
  street: ['community', ...leaves],
  community: leaves,
}

/** The levels a level may give: only such as stand below it; the graph holds this too. */
export const grantableBy = (level: string): readonly string[] => below[level] ?? []

/** The type whose records are the places of a level. */
export const placeType: Readonly<Record<string, string>> = {
  street: 'Street',
  community: 'Community',
  building: 'Building',
  organisation: 'SocialOrganisation',
  unit: 'PartnerUnit',
  volunteer: 'Volunteer',
}
