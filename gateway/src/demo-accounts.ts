import { demoAccounts } from '@concentric/governance/demo-accounts'

/** The password of every demo account; demo mode listens on the loopback address only. */
export const demoPassword = 'demo-12345'

/** The accounts as a table for the terminal. */
export const accountTable = (): string =>
  [
    'account        level         place',
    ...demoAccounts.map(({ username, level, placeName }) => `${username.padEnd(15)}${level.padEnd(14)}${placeName}`),
    `password of all: ${demoPassword}`,
  ].join('\n')
