import { Reads, Resolver } from '@concentric/chassis/crud'
import { PersonalRead } from './personal-read.type.ts'

@Resolver(() => PersonalRead)
export class PersonalReadResolver extends Reads(PersonalRead, { many: 'personalReads' }) {}
