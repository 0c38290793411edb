import { type Pair } from '../messages.ts'
import { type PersonalKind } from './personal.ts'

type Form = { pattern: RegExp; words: Pair }

/** What a value of each kind must look like, and what is said when it does not. A wrong check digit is nobody's business here. */
export const forms: Readonly<Partial<Record<PersonalKind, Form>>> = {
  phone: {
    pattern: /^(1\d{10}|0\d{2,3}-?\d{7,8})$/,
    words: [
      '请填写 11 位手机号，或带区号的固定电话，如 0532-00000001。',
      'Give a mobile number of 11 digits, or a landline with its area code such as 0532-00000001.',
    ],
  },
  idNumber: {
    pattern: /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/,
    words: ['请填写 18 位居民身份证号。', 'Give an ID number of 18 characters.'],
  },
  realName: {
    pattern: /^[\p{L}·. ]{2,30}$/u,
    words: ['请填写证件上的姓名，2 至 30 个字。', 'Give the name as in the document, 2 to 30 letters.'],
  },
  address: {
    // a star would be the masked value put back
    pattern: /^[^*]{4,100}$/u,
    words: ['请填写 4 至 100 个字的住址。', 'Give an address of 4 to 100 characters.'],
  },
}

/** A value as it is kept and compared: full-width characters and spaces of copied text are no difference. */
export function normalForm(kind: PersonalKind, value: string): string {
  const plain = value.normalize('NFKC').trim()
  if (kind === 'phone') return plain.replace(/\s/g, '')
  return kind === 'idNumber' ? plain.replace(/\s/g, '').toUpperCase() : plain
}
