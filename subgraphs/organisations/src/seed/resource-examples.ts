import { type sharedResources } from '../shared-resource/shared-resource.table.ts'
import { type ExampleName } from './units.ts'

type Category = (typeof sharedResources.$inferInsert)['category']

/** What each kind of unit could share, invented, by category; 117 kinds in all, nine for each unit. */
export const resourceExamples: Readonly<Record<ExampleName, Partial<Record<Category, readonly string[]>>>> = {
  示例物业服务公司: {
    VENUE: ['楼院活动室', '架空层空地'],
    EQUIPMENT: ['登高梯', '管道疏通机', '手推车', '应急发电机'],
    PARKING: ['夜间停车位', '非机动车棚'],
    REPAIR: ['水电维修工具'],
  },
  示例实验小学: {
    VENUE: ['操场', '体育馆', '阶梯教室', '音乐教室', '科学实验室'],
    TALENT: ['音乐教师', '美术教师'],
    YOUTH: ['少儿图书', '课后活动教具'],
  },
  示例软件公司: {
    VENUE: ['会议室', '路演厅'],
    EQUIPMENT: ['投影仪', '直播设备', '备用电脑'],
    TALENT: ['程序开发人员', '网络安全专员'],
    INFORMATION: ['云存储空间', '招聘信息栏'],
  },
  示例便民超市: {
    VENUE: ['便民休息角'],
    EQUIPMENT: ['冷藏柜', '快递寄存柜', '爱心雨伞'],
    INFORMATION: ['店内公告屏'],
    FUNDING: ['节日慰问品', '爱心兑换商品', '米面粮油'],
    OTHER: ['旧电池回收箱'],
  },
  示例口腔门诊部: {
    VENUE: ['候诊宣教区'],
    EQUIPMENT: ['便携牙科椅', '口腔模型', '消毒柜'],
    TALENT: ['口腔医师', '口腔护士'],
    HEALTH: ['口腔检查名额', '儿童涂氟名额', '口腔护理包'],
  },
  示例银行支行: {
    VENUE: ['客户沙龙', '理财教室', '户外劳动者驿站'],
    EQUIPMENT: ['点钞机', '老花镜', '轮椅'],
    TALENT: ['金融讲解员'],
    INFORMATION: ['防诈骗宣传资料', '金融知识展板'],
  },
  示例设计研究所: {
    VENUE: ['展览厅', '图书资料室'],
    EQUIPMENT: ['大幅面打印机', '测绘仪器', '三维打印机'],
    TALENT: ['建筑师', '景观设计师', '结构工程师'],
    CULTURE: ['设计图册'],
  },
  示例水务管理站: {
    VENUE: ['节水科普馆', '值班会议室'],
    EQUIPMENT: ['应急供水车', '抽水泵', '水质检测仪'],
    TALENT: ['水务工程师'],
    INFORMATION: ['停水信息'],
    SAFETY: ['防汛沙袋', '救生衣'],
  },
  示例职业学院: {
    VENUE: ['报告厅', '游泳馆', '足球场', '实训车间', '排练厅'],
    TALENT: ['烹饪教师', '急救培训师'],
    VOLUNTEERS: ['学生志愿者队'],
    TRAINING: ['技能培训名额'],
  },
  示例律师事务所: {
    VENUE: ['调解室', '小型会客室'],
    TALENT: ['律师', '公证咨询员'],
    LEGAL: ['法律咨询时段', '合同范本', '普法课件'],
    INFORMATION: ['法律图书', '案例资料库'],
  },
  示例幼儿园: {
    VENUE: ['多功能厅', '户外游戏场', '绘本馆'],
    EQUIPMENT: ['儿童桌椅', '木偶戏台'],
    TALENT: ['幼儿教师', '保健医生'],
    YOUTH: ['益智玩具', '亲子课程名额'],
  },
  示例连锁药店: {
    VENUE: ['用药咨询台'],
    EQUIPMENT: ['血压计', '血糖仪', '体重秤', '制氧机'],
    TALENT: ['执业药师'],
    HEALTH: ['急救药箱', '家庭药箱清理包'],
    ELDER_CARE: ['送药上门名额'],
  },
  示例旅行社: {
    VENUE: ['行前说明室'],
    EQUIPMENT: ['大巴车', '讲解耳机', '户外帐篷'],
    TALENT: ['导游', '外语翻译'],
    CULTURE: ['研学路线', '非遗体验名额'],
    INFORMATION: ['旅游安全手册'],
  },
}
