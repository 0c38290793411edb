import { Crud, Resolver } from '@concentric/chassis/crud'
import { Appointment, AppointmentDraft, AppointmentPatch } from './appointment.type.ts'

@Resolver(() => Appointment)
export class AppointmentResolver extends Crud(Appointment, {
  many: 'appointments',
  draft: AppointmentDraft,
  patch: AppointmentPatch,
}) {}
