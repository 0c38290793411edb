import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class FundAllocation extends Stub({
  procurements: many('Procurement', 'allocation', ['用于的采购', 'Procurements it pays for']),
}) {}
