import { type Phrase } from './phrase.ts'

/** What can be wrong with the arguments of a field or a directive, apart from their values. */
export const argumentPhrases: readonly Phrase[] = [
  [
    'Unknown argument "{field}" on field "{owner}".',
    '{owner} 没有“{field}”这个参数。',
    '{owner} has no argument "{field}".',
  ],
  [
    'Unknown argument "{field}" on directive "{directive}".',
    '指令 {directive} 没有“{field}”这个参数。',
    'The directive {directive} has no argument "{field}".',
  ],
  [
    'Field "{owner}" argument "{field}" of type "{type}" is required, but it was not provided.',
    '“{owner}”缺少参数“{field}”（{type}）。',
    '"{owner}" lacks the argument "{field}" ({type}).',
  ],
  [
    'Directive "{directive}" argument "{field}" of type "{type}" is required, but it was not provided.',
    '指令 {directive} 缺少参数“{field}”（{type}）。',
    'The directive {directive} lacks the argument "{field}" ({type}).',
  ],
  [
    'There can be only one argument named "{field}".',
    '参数“{field}”写了不止一次。',
    'The argument "{field}" is given more than once.',
  ],
  [
    'Argument "{field}" of required type "{type}" was not provided.',
    '缺少参数“{field}”（{type}）。',
    'The argument "{field}" ({type}) is missing.',
  ],
  [
    'Argument "{field}" of required type "{type}" was provided the variable "{variable}" which was not provided a runtime value.',
    '参数“{field}”（{type}）用了变量 {variable}，但没有给它值。',
    'The argument "{field}" ({type}) uses the variable {variable}, which was given no value.',
  ],
  [
    'Argument "{field}" of non-null type "{type}" must not be null.',
    '参数“{field}”（{type}）不能为空。',
    'The argument "{field}" ({type}) must not be empty.',
  ],
  [
    'Argument "{field}" has invalid value {value}.',
    '参数“{field}”的值 {value} 不正确。',
    'The value {value} of the argument "{field}" is not right.',
  ],
]
