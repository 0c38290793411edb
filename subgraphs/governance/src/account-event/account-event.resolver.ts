import { Reads, Resolver } from '@concentric/chassis/crud'
import { AccountEvent } from './account-event.type.ts'

@Resolver(() => AccountEvent)
export class AccountEventResolver extends Reads(AccountEvent, { many: 'accountEvents' }) {}
