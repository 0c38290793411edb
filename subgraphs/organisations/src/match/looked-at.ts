/** How many offers of a need are looked at before it is said that nothing fits. */
export const LOOKED_AT = 15
