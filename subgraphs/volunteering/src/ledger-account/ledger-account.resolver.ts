import { Reads, Resolver } from '@concentric/chassis/crud'
import { LedgerAccount } from './ledger-account.type.ts'

@Resolver(() => LedgerAccount)
export class LedgerAccountResolver extends Reads(LedgerAccount, { many: 'ledgerAccounts' }) {}
