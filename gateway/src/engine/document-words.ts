import { type Phrase, recogniser } from './phrase.ts'

/** What can be wrong with a document apart from its values; `{field}` is what `extensions.fields` names. */
const phrases: readonly Phrase[] = [
  // fields
  ['Cannot query field "{field}" on type "{type}".', '{type} 没有“{field}”这个字段。', '{type} has no field "{field}".'],
  [
    'Field "{field}" must not have a selection since type "{type}" has no subfields.',
    '“{field}”（{type}）没有下级字段，请去掉它后面的花括号。',
    '"{field}" ({type}) has no fields of its own; leave out the braces after it.',
  ],
  [
    'Field "{field}" of type "{type}" must have a selection of subfields.',
    '请在“{field}”（{type}）后面的花括号里写明要哪些字段。',
    'Name the fields wanted of "{field}" ({type}) in braces after it.',
  ],
  [
    'Field "{field}" of type "{type}" must have at least one field selected.',
    '“{field}”（{type}）至少要选一个字段。',
    'Select at least one field of "{field}" ({type}).',
  ],
  [
    'Fields "{field}" conflict because {value}. Use different aliases on the fields to fetch both if this was intentional.',
    '“{field}”被要求了两种不同的内容，如都需要，请用不同的别名。',
    '"{field}" is asked for in two different ways; if both are wanted, give them different aliases.',
  ],

  // arguments
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

  // variables
  [
    'Variable "${field}" of required type "{type}" was not provided.',
    '缺少变量 ${field}（{type}）。',
    'The variable ${field} ({type}) is missing.',
  ],
  [
    'Variable "${field}" of non-null type "{type}" must not be null.',
    '变量 ${field}（{type}）不能为空。',
    'The variable ${field} ({type}) must not be empty.',
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

  // types and fragments
  ['Unknown type "{type}".', '没有“{type}”这个类型。', 'There is no type "{type}".'],
  ['Unknown fragment "{fragment}".', '没有“{fragment}”这个片段。', 'There is no fragment "{fragment}".'],
  ['Fragment "{fragment}" is never used.', '片段“{fragment}”没有使用。', 'The fragment "{fragment}" is not used.'],
  [
    'There can be only one fragment named "{fragment}".',
    '片段“{fragment}”定义了不止一次。',
    'The fragment "{fragment}" is defined more than once.',
  ],
  [
    'Cannot spread fragment "{fragment}" within itself via {value}.',
    '片段“{fragment}”经由 {value} 引用了自己。',
    'The fragment "{fragment}" contains itself, by way of {value}.',
  ],
  [
    'Cannot spread fragment "{fragment}" within itself.',
    '片段“{fragment}”引用了自己。',
    'The fragment "{fragment}" contains itself.',
  ],
  [
    'Fragment cannot condition on non composite type "{type}".',
    '片段不能用于 {type}：它没有字段。',
    'A fragment cannot be on {type}, which has no fields.',
  ],
  [
    'Fragment "{fragment}" cannot condition on non composite type "{type}".',
    '片段“{fragment}”不能用于 {type}：它没有字段。',
    'The fragment "{fragment}" cannot be on {type}, which has no fields.',
  ],
  [
    'Fragment cannot be spread here as objects of type "{type}" can never be of type "{other}".',
    '片段不能用在这里：{type} 不会是 {other}。',
    'The fragment does not fit here: {type} is never {other}.',
  ],
  [
    'Fragment "{fragment}" cannot be spread here as objects of type "{type}" can never be of type "{other}".',
    '片段“{fragment}”不能用在这里：{type} 不会是 {other}。',
    'The fragment "{fragment}" does not fit here: {type} is never {other}.',
  ],

  // directives
  ['Unknown directive "{directive}".', '没有 {directive} 这个指令。', 'There is no directive {directive}.'],
  [
    'Directive "{directive}" may not be used on {location}.',
    '指令 {directive} 不能用在这里。',
    'The directive {directive} cannot be used here.',
  ],
  [
    'The directive "{directive}" can only be used once at this location.',
    '指令 {directive} 在这里只能用一次。',
    'The directive {directive} can be used only once here.',
  ],
]

/** Says what is wrong with the fields, arguments, variables, fragments or directives of a document. */
export const documentWords = recogniser(phrases)
