import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { trainingAttendances } from './training-attendance.table.ts'

const labels = {
  trainingId: ['培训', 'Training', 'One that was held.'],
  volunteerId: ['志愿者', 'Volunteer', 'Once for each training.'],
  name: ['名称', 'Name', 'What the attendance is listed as.'],
} as const
const rules = createInsertSchema(trainingAttendances)

const relations = {
  training: one('Training', trainingAttendances.trainingId),
  volunteer: one('Volunteer', trainingAttendances.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class TrainingAttendance extends Row(
  trainingAttendances,
  ['参训', 'Training attendance', 'That a volunteer attended a training: his own, and of the clerks of the training.'],
  labels,
  relations,
) {}

@InputType()
export class TrainingAttendanceDraft extends Draft(trainingAttendances, rules) {}

@InputType()
export class TrainingAttendancePatch extends Patch(trainingAttendances, rules) {}
