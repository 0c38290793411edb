import { type Pair } from '../language/language.ts'

export const signInWords = {
  heading: ['登录', 'Sign in'],
  hint: [
    '志愿者、共建单位和社会组织，请用社区发放的账号登录。',
    'Volunteers, partner units and organisations: use the account your community gave you.',
  ],
  username: ['用户名', 'User name'],
  password: ['密码', 'Password'],
  enter: ['登录', 'Sign in'],
  wrong: ['用户名或密码不正确，请重新输入。', 'The user name or the password is not right.'],
  console: ['这个账号请在管理后台登录。', 'Please sign in with this account at the console.'],
  ended: ['登录已过期，请重新登录。', 'Your session has ended. Please sign in again.'],
  notForYou: ['这里是为志愿者和共建单位准备的', 'This is for volunteers and partner units'],
  notForYouText: [
    '{name}，您的账号用于机关和社区工作。请到管理后台办理；要看居民或单位看到的内容，请用相应的账号登录。',
    '{name}, your account is for the work of an office. Please use the console, or sign in as a volunteer or a unit.',
  ],
  toConsole: ['前往管理后台', 'To the console'],
} as const satisfies Record<string, Pair>
