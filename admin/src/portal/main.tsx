import { showComing } from './coming.tsx'

showComing({
  title: '单位与居民服务',
  text: '共建单位、社会组织和志愿者将在这里查看身边的需求、报名活动、登记服务。现在请通过所在社区办理。',
})
