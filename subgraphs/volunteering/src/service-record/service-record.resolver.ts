import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Info, Int, Mutation, Resolver } from '@concentric/chassis/crud'
import { obeying } from '@concentric/chassis/rules'
import { type GraphQLResolveInfo } from 'graphql'
import { actOnRecord, serviceOf } from './act.ts'
import { imported } from './imported.ts'
import {
  RecordCorrection,
  ServiceInput,
  ServiceRecord,
  ServiceRecordDraft,
  ServiceRecordPatch,
} from './service-record.type.ts'
import { words } from './words.ts'

@Resolver(() => ServiceRecord)
export class ServiceRecordResolver extends Crud(ServiceRecord, {
  many: 'serviceRecords',
  draft: ServiceRecordDraft,
  patch: ServiceRecordPatch,
  sheet: { read: imported },
}) {
  /** Records a service from its source; it waits to be confirmed. */
  @Mutation(() => ServiceRecord)
  recordService(
    @Arg('input', () => ServiceInput) input: ServiceInput,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ServiceRecord> {
    return actOnRecord('record_service', key, serviceOf(input), info, context)
  }

  /** Confirms a record; its minutes are credited in the same transaction. */
  @Mutation(() => ServiceRecord)
  confirmRecord(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ServiceRecord> {
    return actOnRecord('confirm_record', key, { id, version }, info, context)
  }

  /** The volunteer says within the time for it that his record is wrong. */
  @Mutation(() => ServiceRecord)
  contestRecord(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ServiceRecord> {
    return actOnRecord('contest_record', key, { id, reason: words('reason', reason) }, info, context)
  }

  /** Answers a contest: the record was right, and counts again. */
  @Mutation(() => ServiceRecord)
  dismissContest(
    @Arg('id', () => ID, { description: 'Of the record.' }) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ServiceRecord> {
    return actOnRecord('dismiss_contest', key, { id, version, reason: words('reason', reason) }, info, context)
  }

  /** Corrects a record that counts: its credit is reversed, and what is right is credited. A contest of it is upheld. */
  @Mutation(() => ServiceRecord)
  correctRecord(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RecordCorrection) input: RecordCorrection,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ServiceRecord> {
    return actOnRecord('correct_record', key, { ...obeying(input, RecordCorrection), id, version }, info, context)
  }

  /** Voids a record; what was credited is reversed. */
  @Mutation(() => ServiceRecord)
  voidRecord(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('key', () => ID) key: string,
    @Arg('approval', () => String, { nullable: true }) approval: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ServiceRecord> {
    return actOnRecord('void_record', key, { id, version, reason: words('reason', reason), approval }, info, context)
  }
}
