import { type Pair } from '../../graph/meta.ts'

/** The words of what is done with the duties of accounts. */
export const grantWords = {
  give: ['授予', 'Give'],
  giveTitle: ['给已有账号授权', 'Give a duty to an account'],
  invite: ['邀请账号', 'Invite'],
  inviteTitle: ['邀请新账号', 'Invite a new account'],
  inviteHint: ['账号名称写岗位或单位，不写个人姓名。', 'Name the post or the office, not a person.'],
  username: ['用户名', 'User name'],
  accountName: ['账号名称', 'Account name'],
  level: ['级别', 'Level'],
  place: ['对象', 'Place'],
  given: ['已授权。', 'Given.'],
  invited: ['账号已建立', 'The account is made'],
  firstPassword: ['首次登录密码', 'First password'],
  firstPasswordHint: [
    '只显示这一次，请当面交给本人；首次登录后应修改。',
    'It is shown this once. Hand it over in person; it should be changed after the first sign-in.',
  ],
  revoke: ['撤销授权', 'Revoke'],
  revokeTitle: ['撤销“{name}”的授权？', 'Revoke the duty of "{name}"?'],
  revokeText: [
    '该账号将立即退出登录，不能再以“{place}”的身份操作。',
    'The account is signed out at once and can no longer act for "{place}".',
  ],
  revoked: ['已撤销。', 'Revoked.'],
  setPassword: ['重设密码', 'Reset password'],
  setPasswordTitle: ['重设“{name}”的密码', 'Reset the password of "{name}"'],
  resetSecondFactor: ['解绑验证器', 'Reset authenticator'],
  resetSecondFactorTitle: ['解绑“{name}”的身份验证器', 'Take the authenticator of "{name}" away'],
  resetSecondFactorText: [
    '该账号将立即退出，下次登录时重新绑定。请先当面或电话核实本人身份。',
    'The account is signed out at once and sets up another at its next sign-in. First make sure who asks you.',
  ],
  secondFactorReset: ['已解绑。', 'It is taken away.'],
  newPassword: ['新密码', 'New password'],
  passwordSet: ['密码已重设，该账号需要重新登录。', 'The password is set; the account must sign in again.'],
} as const satisfies Record<string, Pair>
