/** What an authenticator has to know, and the codes for the day it is lost. */
export type Enrolment = { uri: string; secret: string; backupCodes: readonly string[] }

/** The password was right, and a code of the authenticator is wanted beside it; with `enrolment`, of a new one. */
export class SecondStep extends Error {
  constructor(readonly enrolment?: Enrolment) {
    super('A second step is wanted.')
  }
}
