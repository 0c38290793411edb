/** An account as the person it belongs to may have it. */
export type AccountDescription = {
  id: string
  username: string
  name: string
  createdAt: string
  hasSecondFactor: boolean
  sessions: readonly { begunAt: string; endsAt: string; browser: string }[]
}

/** The accounts behind the grants, as the process that keeps identities offers them. */
export type Accounts = {
  /** Makes an account; `created` is false when the user name is taken. */
  create(account: { username: string; name: string; password: string }): Promise<{ id: string; created: boolean }>
  /** The account of a user name; null when there is none. */
  find(username: string): Promise<{ id: string; name: string } | null>
  /** What is kept of an account and its sessions, but for what is secret; null when there is none. */
  describe(accountId: string): Promise<AccountDescription | null>
  /** Gives an account another password and ends all its sessions. */
  setPassword(accountId: string, password: string): Promise<void>
  /** Takes the account's second factor away and ends all its sessions; false where it has none. */
  resetSecondFactor(accountId: string): Promise<boolean>
  /** Removes an account with its password and its sessions; one that is gone already is no error. */
  remove(accountId: string): Promise<void>
  /** Ends all sessions of an account, so that its grants are read anew. */
  endSessions(accountId: string): Promise<void>
}

declare module '@concentric/chassis/context' {
  interface Services {
    accounts: Accounts
  }
}
