import { useLocaleState } from 'react-admin'
import { type Pair } from '../graph/meta.ts'

export type Language = 'zh' | 'en'

/** The console's own words; labels of the data come from the graph. `{name}` stands for a value. */
export const words = {
  system: ['同心', 'Concentric'],
  systemFull: ['同心 · 市南区区域化基层治理', 'Concentric · joint grassroots work of Shinan District'],
  signInHint: ['请用单位发放的账号登录。', 'Sign in with the account your office was given.'],
  wrongPassword: ['用户名或密码不正确，请重新输入。', 'The user name or the password is not right.'],
  code: ['验证码', 'Code'],
  codeOrBackup: ['身份验证器上的六位数字，或一个备用码。', 'The six digits of your authenticator, or a backup code.'],
  codeOfNew: ['绑定后，输入应用显示的六位数字。', 'Once added, enter the six digits the app shows.'],
  otherAccount: ['换个账号登录', 'Use another account'],
  enrolmentText: [
    '区级账号须绑定身份验证器：请用手机上的身份验证器应用扫描二维码。',
    'Accounts of the district need an authenticator: scan this with the authenticator app of your telephone.',
  ],
  enrolmentCode: ['身份验证器二维码', 'QR code for the authenticator'],
  enrolmentSecret: ['扫描不了？请在应用中手工输入密钥：', 'It cannot be scanned? Type this key into the app:'],
  backupCodesLabel: ['备用码', 'Backup codes'],
  backupCodes: [
    '备用码：手机不在身边时使用，每个只能用一次，以后不再显示。请抄下并妥善保管。',
    'Backup codes, for when the telephone is not at hand: each works once, and they are not shown again. Write them down.',
  ],
  sessionEnded: ['登录已过期，请重新登录。', 'Your session has ended. Please sign in again.'],
  actingAs: ['当前身份', 'Acting as'],
  switchActing: ['切换身份', 'Change duty'],
  menu: ['主菜单', 'Main menu'],
  governance: ['基层治理', 'Governance'],
  buildings: ['楼宇与场所', 'Buildings and venues'],
  organisations: ['单位与组织', 'Units and organisations'],
  volunteering: ['志愿服务', 'Volunteering'],
  greeting: ['您好，{name}', 'Hello, {name}'],
  figures: ['指标', 'Figures'],
  figureHint: ['点开任一指标可看明细。', 'Open a figure to see its rows.'],
  allFigures: ['全部指标', 'All figures'],
  figuresOf: ['{group}：{count} 项指标', '{group}: {count} figures'],
  figureAway: ['这一指标暂时无法提供，请稍后再试。', 'This figure is unavailable just now. Please try again shortly.'],
  figureUnknown: ['没有这一指标。请从工作台重新打开。', 'There is no such figure. Open one from the dashboard.'],
  target: ['目标', 'Target'],
  belowTarget: ['未达目标', 'Below the target of'],
  sampleShare: ['示例 {share}%', '{share}% sample'],
  suppressed: ['部分未显示', 'Some withheld'],
  suppressedHint: [
    '不足 5 人的明细不显示，也不计入。',
    'Rows about fewer than five people are neither shown nor counted.',
  ],
  withheld: ['不足 5 人，不显示', 'Fewer than five, withheld'],
  asOf: ['截至 {day}', 'As of {day}'],
  toDashboard: ['回到工作台', 'Back to the dashboard'],
  rowName: ['名称', 'Name'],
  rowType: ['类型', 'Type'],
  rowValue: ['数值', 'Value'],
  rowsShown: ['{from}–{to} / 共 {count} 条', '{from}–{to} of {count}'],
  nextPage: ['下一页', 'Next page'],
  previousPage: ['上一页', 'Previous page'],
  noRows: ['这里还没有可计的记录。', 'There is nothing to count here yet.'],
  scope: ['范围', 'Scope'],
  wholeDistrict: ['全区', 'Whole district'],
  ruleStates: ['规则状态', 'Rules'],
  listsByStreet: ['各街道的需求、服务、资源', 'Needs, services and resources by street'],
  hoursByMonth: ['近十二个整月志愿服务时长（小时）', 'Volunteer hours of the latest twelve months'],
  month: ['月份', 'Month'],
  placeTree: ['三级组织', 'The three levels'],
  communitiesOf: ['{count} 个社区', '{count} communities'],
  noCommittee: ['无党委', 'No committee'],
  asTable: ['看数字', 'Show the numbers'],
  noneOf: ['暂无：{lists}', 'None yet: {lists}'],
  all: ['全部 {count} 条', 'All {count}'],
  sample: ['示例', 'Sample'],
  sampleHint: ['示例数据，不是真实记录。', 'Sample data, not a real record.'],
  archived: ['已归档', 'Archived'],
  archivedOnly: ['看已归档', 'Show archived'],
  archivedSince: ['已于 {when} 归档，列表中不再显示。', 'Archived on {when}; lists no longer show it.'],
  restore: ['恢复', 'Restore'],
  restored: ['已恢复 {count} 项', '{count} restored'],
  changeFieldTo: ['把{field}改为', 'Change {field} to'],
  changed: ['已修改 {count} 项', '{count} changed'],
  filters: ['筛选', 'Filters'],
  moreFilters: ['更多筛选', 'More filters'],
  fewerFilters: ['收起筛选', 'Fewer filters'],
  clearFilters: ['清除筛选', 'Clear filters'],
  from: ['{field}，从', '{field}, from'],
  to: ['{field}，到', '{field}, to'],
  atLeast: ['{field}，不低于', '{field}, at least'],
  atMost: ['{field}，不高于', '{field}, at most'],
  yuan: ['元', 'yuan'],
  numbersHidden: ['保存时会隐去其中的手机号和身份证号', 'The mobile or ID number in it is masked when this is saved'],
  counter: ['{count}/{maximum} 字', '{count} of {maximum}'],
  searchReference: ['输入名称、拼音或首字母', 'Type a name, pinyin or initials'],
  noMatch: ['没有找到', 'Nothing found'],
  searching: ['正在查找…', 'Searching…'],
  nothingFiltered: ['当前筛选下没有{name}。', 'No {name} under these filters.'],
  noneYet: ['还没有{name}', 'No {name} yet'],
  noneArchived: ['没有已归档的{name}。', 'No archived {name}.'],
  createFirst: ['新建第一条，它会出现在这里。', 'Create the first one and it will appear here.'],
  noneToSee: [
    '当前身份的范围内没有记录；有了就会显示在这里。',
    'There is none within your reach; once there is, it will appear here.',
  ],
  recorded: ['创建于 {created}，最近修改于 {updated}', 'Created {created}, last changed {updated}'],
  partial: [
    '有一部分内容暂时无法提供，相应的列显示为“—”。',
    'Part of the data is unavailable; those columns show "—".',
  ],
  nothingChanged: ['没有改动，无需保存。', 'Nothing was changed.'],
  close: ['关闭', 'Close'],
  offline: ['连接不上服务器，请检查网络后再试。', 'The server cannot be reached. Check the network and try again.'],
  unavailable: ['服务器暂时无法应答，请稍后再试。', 'The server cannot answer just now. Please try again shortly.'],
  outdatedTitle: ['系统已更新', 'A new version is here'],
  outdatedText: [
    '请刷新页面后继续；没有保存的内容，请先抄下来。',
    'Please reload the page to go on; note down first what is not saved yet.',
  ],
  gone: ['找不到这条记录，它可能已被归档。', 'There is no such record; it may have been archived.'],
} as const satisfies Record<string, Pair>

export type Word = keyof typeof words
export type Values = Readonly<Record<string, string | number>>

/** One of a pair in a language, its `{name}`s filled. */
export function say(pair: Pair, language: Language, values: Values = {}): string {
  return pair[language === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The language of the page, for code outside of React. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh')

export type Say = (what: Word | Pair, values?: Values) => string

/** Says the console's words and the graph's labels in the reader's language. */
export function useSay(): Say {
  const language = useLanguage()
  return (what, values) => say(typeof what === 'string' ? words[what] : what, language, values)
}

/** The language the reader chose. */
export function useLanguage(): Language {
  const [locale] = useLocaleState()
  return locale === 'en' ? 'en' : 'zh'
}
