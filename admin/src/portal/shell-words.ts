import { type Pair } from './language/language.ts'

/** What the portal says around its pages. */
export const shellWords = {
  title: ['单位与居民服务', 'For units and residents'],
  system: ['同心 · 市南区区域化基层治理', 'Concentric · Shinan District'],
  otherLanguage: ['English', '中文'],
  signOut: ['退出', 'Sign out'],
  pages: ['页面', 'Pages'],
  loading: ['正在载入…', 'Loading…'],
  retry: ['重试', 'Try again'],
  more: ['再看 10 条', 'Show 10 more'],
  cancel: ['先不', 'Not now'],
  copy: ['复制', 'Copy'],
  copied: ['已复制。', 'Copied.'],
  undo: ['撤销', 'Undo'],
  print: ['打印', 'Print'],
  sending: ['正在提交…', 'Sending…'],
  offline: ['连不上网络。请检查网络，再点“重试”。', 'No connection. Check the network and try again.'],
  offlineAct: [
    '连不上网络，不知道有没有办成。请再点一次：不会重复办理。',
    'No connection, so it is not known whether it was done. Tap again: nothing is done twice.',
  ],
  offlineNow: ['网络已断开，看到的可能不是最新内容。', 'You are offline; what you see may be out of date.'],
  unavailable: ['服务暂时无法应答，请稍后再试。', 'The service cannot answer just now. Please try again shortly.'],
  outdated: ['页面已更新，请刷新后继续。', 'There is a new version; please reload the page.'],
  reload: ['刷新', 'Reload'],
  partial: ['有一部分内容暂时取不到。', 'Part of this is unavailable just now.'],
} as const satisfies Record<string, Pair>
