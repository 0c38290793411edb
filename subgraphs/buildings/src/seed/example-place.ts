import { seedId } from '@concentric/chassis/seed'

/** The first invented community of a street: where its invented bodies stand. */
export const exampleOf = (street: string) => ({
  communityId: seedId('community', `${street}示例一`),
  streetId: seedId('street', street),
})
