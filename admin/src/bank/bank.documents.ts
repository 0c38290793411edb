/** The trial balance of a bank between two days. */
export const trialBalance =
  'query TrialBalance($id: ID!, $from: Date, $to: Date) { bank: timeBank(id: $id) { id trialBalance(from: $from, to: $to) { totalMinutes outstandingMinutes head rows { day reason entries volunteerMinutes stationMinutes } } } }'

/** The entries of a bank between two days, the newest first, each with both its sides. */
export const ledger =
  'query Ledger($filter: LedgerEntryFilter!, $page: Int!) { page: ledgerEntries(filter: $filter, sort: [{ field: DAY, direction: DESC }, { field: CREATED_AT, direction: DESC }], page: $page, perPage: 25) { total items { id day reason minutes note approval volunteer { id number displayName } lines { items { id minutes account { id kind } } } } } }'

/** The records that wait to be confirmed, the oldest first. */
export const recordsToConfirm =
  'query RecordsToConfirm { page: serviceRecords(filter: { state: { eq: RECORDED } }, sort: [{ field: STARTS_AT, direction: ASC }], perPage: 50) { total items { id version name startsAt endsAt minutes source oddPatterns sample volunteer { id number displayName } } } }'

/** A volunteer at the desk: what he has, and what waits for him. */
export const customer =
  'query DeskCustomer($id: ID!) { volunteer(id: $id) { id number displayName } accounts: ledgerAccounts(filter: { volunteerId: { eq: $id } }) { items { id balanceMinutes bank { id name } } } redemptions(filter: { volunteerId: { eq: $id }, state: { in: [REQUESTED, RESERVED] } }) { items { id version minutes collectBy reward { id name } } } }'

/** What can be redeemed at the stations of a place. */
export const shelf =
  'query DeskShelf($filter: RewardFilter!) { rewards(filter: $filter, sort: [{ field: NAME, direction: ASC }], perPage: 200) { items { id name priceMinutes stock sample station { id name } } } }'
