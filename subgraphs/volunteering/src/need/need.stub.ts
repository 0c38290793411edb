import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Need extends Stub({ volunteerPosts: many('VolunteerPost', 'need', ['志愿服务岗', 'Volunteer posts']) }) {}
