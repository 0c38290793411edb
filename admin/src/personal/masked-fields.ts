import { sortName } from '../graph/sort-name.ts'

/** The values of a registration that are shown masked. */
export const maskedFields = ['realName', 'phone', 'idNumber', 'homeAddress'] as const

/** Whether a field of a registration is one of them. */
export const isMasked = (name: string): boolean => maskedFields.some((masked) => masked === name)

/** Those that can be looked for by their exact value. */
export const findableFields = ['phone', 'idNumber', 'realName'] as const

/** A field as the graph's enums call it: `idNumber` is `ID_NUMBER`. */
export const enumName = sortName
