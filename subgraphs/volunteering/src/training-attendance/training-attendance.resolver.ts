import { Crud, Resolver } from '@concentric/chassis/crud'
import { TrainingAttendance, TrainingAttendanceDraft, TrainingAttendancePatch } from './training-attendance.type.ts'

@Resolver(() => TrainingAttendance)
export class TrainingAttendanceResolver extends Crud(TrainingAttendance, {
  many: 'trainingAttendances',
  draft: TrainingAttendanceDraft,
  patch: TrainingAttendancePatch,
}) {}
