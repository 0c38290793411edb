import { type Pair } from '../language/language.ts'

export const keyWords = {
  ownSystem: ['本单位自己的系统', 'Our own system'],
  text: [
    '自己的系统可以凭一个密钥查询和更新本单位的清单，权限与单位账号相同。密钥只显示一次；请只交给管系统的人。它不能用来登录，也不能再生成密钥。密钥一年有效，可以续期或换新；修改密码后须重新生成。',
    'A system of your own may read and keep your lists with one key, with the rights of the unit. It is shown once; give it only to whoever runs the system. Nobody signs in with it, and it makes no other key. It is valid for a year and can be renewed or replaced; with a new password it ends.',
  ],
  title: ['接口密钥', 'Access key'],
  none: ['还没有密钥。', 'No key yet.'],
  ending: ['末四位', 'Last four'],
  madeOn: ['生成日期', 'Made on'],
  lastUsedOn: ['最近使用', 'Last used'],
  neverUsed: ['还没有用过', 'Not yet'],
  expiresOn: ['有效期至', 'Valid until'],
  expired: ['已到期，续期后可继续使用。', 'It has expired; renew it to use it again.'],
  renew: ['续期一年', 'Renew for a year'],
  renewed: ['密钥已续期。', 'The key is renewed.'],
  make: ['生成密钥', 'Make a key'],
  replace: ['换新密钥', 'Replace the key'],
  replaceQuestion: [
    '换新后，旧密钥马上失效，用它的系统须改用新密钥。',
    'The old key ends at once; systems that use it need the new one.',
  ],
  withdraw: ['停用密钥', 'Withdraw the key'],
  withdrawQuestion: ['停用后，用它的系统马上连不上。', 'Systems that use it are turned away at once.'],
  withdrawn: ['密钥已停用。', 'The key is withdrawn.'],
  shownOnce: ['新密钥（只显示这一次）', 'The new key, shown this once'],
  address: ['地址', 'Address'],
  header: ['请求头', 'Header'],
} as const satisfies Record<string, Pair>
