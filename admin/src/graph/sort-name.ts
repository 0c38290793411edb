/** `createdAt` -> `CREATED_AT`: a field as the sort enum names it. */
export const sortName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
