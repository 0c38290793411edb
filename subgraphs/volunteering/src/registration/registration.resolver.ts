import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver, registerEnumType } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { valueName } from '@concentric/chassis/names'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { correct, register } from './keep.ts'
import { Registration, RegistrationDraft, RegistrationPatch } from './registration.type.ts'
import { find, findable, reveal, revealable } from './reveal.ts'

const enumOf = (name: string, keys: readonly string[]) => {
  const values = Object.fromEntries(keys.map((key) => [valueName(key), key]))
  registerEnumType(values, { name })
  return values
}
const RegistrationField = enumOf('RegistrationField', revealable)
const FindableField = enumOf('FindableField', findable)

@Resolver(() => Registration)
export class RegistrationResolver extends Reads(Registration, {
  many: 'registrations',
  draft: RegistrationDraft,
  patch: RegistrationPatch,
}) {
  @Mutation(() => Registration)
  async createRegistration(
    @Arg('input', () => RegistrationDraft) input: RegistrationDraft,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Registration> {
    return register(input, info, context)
  }

  @Mutation(() => Registration)
  async updateRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RegistrationPatch) input: RegistrationPatch,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Registration> {
    return correct(id, version, input, info, context)
  }

  /** Shows one value in clear; the person sees who did it and why. So many a day, then RATE_LIMITED. */
  @Mutation(() => String)
  async revealRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('field', () => RegistrationField) field: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return reveal(id, field, reason, context)
  }

  /** The registration with exactly this name, telephone or ID number, null if none of yours has it; counted and shown to the person like a reading. */
  @Mutation(() => Registration, { nullable: true })
  async findRegistration(
    @Arg('field', () => FindableField) field: string,
    @Arg('value', () => String) value: string,
    @Arg('reason', () => String) reason: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Registration | null> {
    const id = await find(field, value, reason, context)
    return id === null ? null : ((await context.ask(one, { id }, info)) as Registration)
  }
}

const one = rowPlan(entityOf(Registration))
