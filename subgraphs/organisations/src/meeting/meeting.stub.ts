import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Meeting extends Stub({ needs: many('Need', 'meeting', ['提出的需求', 'Needs it raised']) }) {}
