import { Reads, Resolver } from '@concentric/chassis/crud'
import { LedgerLine } from './ledger-line.type.ts'

@Resolver(() => LedgerLine)
export class LedgerLineResolver extends Reads(LedgerLine, { many: 'ledgerLines' }) {}
