/** `PartnerUnit` asks as `partnerUnit`. */
export const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1)

/** `partnerUnits` is changed by `updatePartnerUnits`. */
export const upperFirst = (name: string): string => name[0]!.toUpperCase() + name.slice(1)

/** `createdAt` is the value `CREATED_AT` of an enum. */
export const valueName = (key: string): string => key.replace(/[A-Z]/g, '_$&').toUpperCase()
