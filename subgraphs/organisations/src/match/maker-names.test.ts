import { expect, it } from 'vitest'
import { MakerNames } from './maker-names.ts'

const names = new MakerNames(['海畔软件公司', '食堂', '海畔软件'])
const titleOf = (title: string, more = {}) => names.strikeFrom({ id: '1', title, ...more }).title

it('strikes who makes it, and the marks of samples', () => {
  expect(titleOf('海畔软件公司的茶话会')).toBe('的茶话会')
  expect(titleOf('海畔软件茶话会')).toBe('茶话会')
  expect(titleOf('示例银行支行零钱兑换')).toBe('零钱兑换')
  expect(titleOf('示例：教人打快板')).toBe('教人打快板')
  expect(titleOf('湖边超市送货', { maker: '湖边超市' })).toBe('送货')
  expect(names.strikeFrom({ id: '1', title: '茶话会', detail: '由海畔软件公司主办' }).detail).toBe('由主办')
})

it('leaves words that are short, and a title that is nothing else', () => {
  expect(titleOf('食堂送餐')).toBe('食堂送餐')
  expect(titleOf('海畔软件公司')).toBe('海畔软件公司')
  expect(titleOf('示例软件公司')).toBe('软件公司')
})
