/** What a certificate says, as the database froze it. */
export type Facts = {
  number: string
  holderName: string
  volunteerNumber: string
  issuerName: string
  fromOn: string
  untilOn: string
  minutes: number
  services: number
  contents: string
  issuedOn: string
}

/** The order in which facts stand in a code. A new edition of the code is another prefix and another list; this one is never changed. */
export const factsInOrder = [
  'number',
  'holderName',
  'volunteerNumber',
  'issuerName',
  'fromOn',
  'untilOn',
  'minutes',
  'services',
  'contents',
  'issuedOn',
] as const satisfies readonly (keyof Facts)[]
