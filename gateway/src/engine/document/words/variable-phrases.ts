import { type Phrase } from './phrase.ts'

/** What can be wrong with the variables of an operation, apart from their values. */
export const variablePhrases: readonly Phrase[] = [
  [
    'Variable "{field}" of required type "{type}" was not provided.',
    '缺少变量 {field}（{type}）。',
    'The variable {field} ({type}) is missing.',
  ],
  [
    'Variable "{field}" of non-null type "{type}" must not be null.',
    '变量 {field}（{type}）不能为空。',
    'The variable {field} ({type}) must not be empty.',
  ],
  [
    'Variable "{variable}" is not defined by operation "{operation}".',
    '操作“{operation}”没有声明变量 {variable}。',
    'The operation "{operation}" does not declare the variable {variable}.',
  ],
  ['Variable "{variable}" is not defined.', '变量 {variable} 没有声明。', 'The variable {variable} is not declared.'],
  [
    'Variable "{variable}" is never used in operation "{operation}".',
    '操作“{operation}”声明了变量 {variable}，却没有使用。',
    'The operation "{operation}" declares the variable {variable} and does not use it.',
  ],
  ['Variable "{variable}" is never used.', '变量 {variable} 没有使用。', 'The variable {variable} is not used.'],
  [
    'Variable "{variable}" cannot be non-input type "{type}".',
    '变量 {variable} 的类型不能是 {type}：它不能用作输入。',
    'The variable {variable} cannot be of type {type}, which is not for input.',
  ],
  [
    'Variable "{variable}" expected value of type "{type}" which cannot be used as an input type.',
    '变量 {variable} 的类型不能是 {type}：它不能用作输入。',
    'The variable {variable} cannot be of type {type}, which is not for input.',
  ],
  [
    'There can be only one variable named "{variable}".',
    '变量 {variable} 声明了不止一次。',
    'The variable {variable} is declared more than once.',
  ],
]
