import { Reads, Resolver } from '@concentric/chassis/crud'
import { UnitExport } from './unit-export.type.ts'

@Resolver(() => UnitExport)
export class UnitExportResolver extends Reads(UnitExport, { many: 'unitExports' }) {}
