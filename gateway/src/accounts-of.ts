import { type Accounts } from '@concentric/governance/governance'
import { type Identity } from './identity/identity.ts'

/** The accounts of an identity as governance asks for them; the identity may be opened as late as the first question. */
export const accountsOf = (identity: () => Identity | Promise<Identity>): Accounts => ({
  create: async (account) => (await identity()).createAccount(account),
  find: async (username) => (await identity()).findAccount(username),
  describe: async (accountId) => (await identity()).describeAccount(accountId),
  setPassword: async (accountId, password) => (await identity()).setPassword(accountId, password),
  resetSecondFactor: async (accountId) => (await identity()).resetSecondFactor(accountId),
  remove: async (accountId) => (await identity()).removeAccount(accountId),
  endSessions: async (accountId) => (await identity()).endSessions(accountId),
})
