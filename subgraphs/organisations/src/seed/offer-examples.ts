import { type serviceOffers } from '../service-offer/service-offer.table.ts'
import { type ExampleName } from './units.ts'

type OfferExample = Pick<typeof serviceOffers.$inferInsert, 'category' | 'name' | 'detail'>

/** What each kind of unit could do for a community, invented. */
export const offerExamples: Readonly<Record<ExampleName, readonly OfferExample[]>> = {
  示例物业服务公司: [
    { category: 'REPAIR', name: '公共照明维修', detail: '楼道与楼院照明报修后三日内到场。' },
    { category: 'SAFETY', name: '消防通道巡查', detail: '每周一次，发现占用即劝离。' },
    { category: 'PARKING', name: '夜间错时停车', detail: '晚六点至早八点，十个车位。' },
    { category: 'DISABILITY', name: '坡道临时铺设', detail: '为行动不便的居民出入铺设活动坡道。' },
  ],
  示例实验小学: [
    { category: 'YOUTH', name: '周末阅读课', detail: '每次一小时，二十名小学生。' },
    { category: 'CULTURE', name: '书法公开课', detail: '每月一次，面向居民。' },
    { category: 'VENUE', name: '操场周末开放', detail: '周六上午，须登记。' },
    { category: 'TRAINING', name: '家庭教育讲座', detail: '每学期两次。' },
  ],
  示例软件公司: [
    { category: 'TRAINING', name: '智能手机使用讲解', detail: '面向老年居民，一次一小时。' },
    { category: 'REPAIR', name: '电脑义务检修', detail: '不含配件，现场清理系统。' },
    { category: 'YOUTH', name: '编程启蒙课', detail: '一次两小时，十五名学生。' },
    { category: 'INFORMATION', name: '社区信息平台建议', detail: '为平台的使用提出改进建议。' },
  ],
  示例便民超市: [
    { category: 'ELDER_CARE', name: '米面送货上门', detail: '步行范围内，满三人一送。' },
    { category: 'FUNDING', name: '爱心兑换商品', detail: '为爱心银行提供日用品。' },
    { category: 'OTHER', name: '快递代收', detail: '营业时间内，免费寄存一天。' },
    { category: 'VOLUNTEERS', name: '节日包装志愿者', detail: '节前半天，五名员工。' },
  ],
  示例口腔门诊部: [
    { category: 'HEALTH', name: '口腔义诊', detail: '每季度一次，不留存个人资料。' },
    { category: 'TRAINING', name: '刷牙方法课', detail: '面向幼儿园与小学。' },
    { category: 'ELDER_CARE', name: '义齿清洗', detail: '每月一次，现场清洗。' },
    { category: 'HEALTH', name: '口腔健康讲座', detail: '一小时，可在社区举办。' },
  ],
  示例银行支行: [
    { category: 'TRAINING', name: '防诈骗讲座', detail: '一小时，附真实做法的演示。' },
    { category: 'ELDER_CARE', name: '零钱兑换上门', detail: '面向行动不便的居民，两人同行。' },
    { category: 'VENUE', name: '沙龙场地借用', detail: '工作日晚间，三十座。' },
    { category: 'INFORMATION', name: '金融知识咨询', detail: '厅堂内随时，不推销产品。' },
  ],
  示例设计研究所: [
    { category: 'TALENT', name: '楼院改造建议', detail: '实地查看后给出草图。' },
    { category: 'CULTURE', name: '建筑摄影展', detail: '每年一次，可在社区巡展。' },
    { category: 'YOUTH', name: '模型制作课', detail: '两小时，十名学生。' },
    { category: 'DISABILITY', name: '无障碍设计咨询', detail: '为出入口与厕所的改造提建议。' },
  ],
  示例水务管理站: [
    { category: 'REPAIR', name: '水表与阀门检查', detail: '集中半天，只查不换。' },
    { category: 'INFORMATION', name: '停水通知对接', detail: '提前一天告知社区。' },
    { category: 'YOUTH', name: '节水科普参观', detail: '每月一次，二十五人。' },
    { category: 'SAFETY', name: '汛期应急排水', detail: '接到社区电话后出动。' },
  ],
  示例职业学院: [
    { category: 'TRAINING', name: '急救知识培训', detail: '含教具，二十人一班。' },
    { category: 'CULTURE', name: '合唱指导', detail: '比赛前一个月，每周一次。' },
    { category: 'VOLUNTEERS', name: '学生志愿者服务', detail: '周末半天，十五名学生。' },
    { category: 'VENUE', name: '报告厅借用', detail: '假期与周末，二百座。' },
  ],
  示例律师事务所: [
    { category: 'LEGAL', name: '法律咨询日', detail: '每月一次，两小时。' },
    { category: 'LEGAL', name: '合同审阅', detail: '为社会组织审阅场地协议。' },
    { category: 'TRAINING', name: '物业纠纷讲座', detail: '一小时，面向业委会。' },
    { category: 'TALENT', name: '调解协助', detail: '与社区调解员一同到场。' },
  ],
  示例幼儿园: [
    { category: 'YOUTH', name: '亲子阅读', detail: '每月一次，十五个家庭。' },
    { category: 'VENUE', name: '户外游戏场开放', detail: '周日下午，须家长陪同。' },
    { category: 'CULTURE', name: '木偶戏演出', detail: '节日前一场，约半小时。' },
    { category: 'TRAINING', name: '育儿讲座', detail: '每学期一次。' },
  ],
  示例连锁药店: [
    { category: 'HEALTH', name: '血压测量', detail: '营业时间内，不留存个人资料。' },
    { category: 'ELDER_CARE', name: '送药到家', detail: '步行范围内，只送非处方药。' },
    { category: 'HEALTH', name: '家庭药箱清理', detail: '每季度一次，回收过期药品。' },
    { category: 'TRAINING', name: '安全用药讲座', detail: '一小时，可在社区举办。' },
  ],
  示例旅行社: [
    { category: 'CULTURE', name: '老城步行讲解', detail: '两小时，二十人一队。' },
    { category: 'YOUTH', name: '研学活动设计', detail: '为社区假期活动设计路线。' },
    { category: 'DISABILITY', name: '无障碍出行安排', detail: '为集体参观安排车辆与陪同。' },
    { category: 'TRAINING', name: '文明旅游讲座', detail: '一小时，附安全手册。' },
  ],
}
