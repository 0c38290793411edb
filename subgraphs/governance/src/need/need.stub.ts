import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Need extends Stub({ agendaItems: many('AgendaItem', 'need', ['提出的议题', 'Agenda items']) }) {}
