import { seedId } from '@concentric/chassis/seed'

/** The first invented community of a street: where a body stands of which the source tells the street alone. */
export const exampleOf = (street: string) => ({
  communityId: seedId('community', `${street}示例一`),
  streetId: seedId('street', street),
})
