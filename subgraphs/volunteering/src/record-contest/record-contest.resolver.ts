import { Reads, Resolver } from '@concentric/chassis/crud'
import { RecordContest } from './record-contest.type.ts'

@Resolver(() => RecordContest)
export class RecordContestResolver extends Reads(RecordContest, { many: 'recordContests' }) {}
