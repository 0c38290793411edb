import { choice } from '@concentric/chassis/columns'

/** What happens: of an activity, and of the activities of a series. */
export const activityKind = () =>
  choice('ActivityKind', {
    CLASS: ['课程', 'Class'],
    LECTURE: ['讲座', 'Lecture'],
    VISIT: ['参观', 'Visit'],
    FAIR: ['民生大集', 'Service fair'],
    TRAIN_STOP: ['直通车停靠', 'Train stop'],
    CONTEST: ['比赛', 'Contest'],
    FESTIVAL: ['艺术节', 'Festival'],
    PERFORMANCE: ['演出', 'Performance'],
    COACHING: ['辅导', 'Coaching'],
    CEREMONY: ['宣誓仪式', 'Ceremony'],
    SIGNING_DAY: ['集中签约', 'Signing day'],
    CLUB_SESSION: ['社团活动', 'Club session'],
    PUBLIC_BENEFIT: ['公益行动', 'Public benefit'],
    SERVICE: ['志愿服务', 'Volunteer service'],
  })
