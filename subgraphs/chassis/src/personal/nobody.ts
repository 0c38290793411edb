/** What is left of the name of a person who was erased. */
export const NOBODY = '（已注销）'
