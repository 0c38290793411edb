import { type Phrase } from './phrase.ts'

const noIntrospection = ['不开放结构查询（__schema、__type）。', 'The graph may not be asked about itself.'] as const
const tooManyErrors = ['错误太多，其余不再列出。', 'There are too many errors to list them all.'] as const

/** What can be wrong with a document as a whole: which operations it holds, and of what kind. */
export const operationPhrases: readonly Phrase[] = [
  [
    'There can be only one operation named "{operation}".',
    '操作“{operation}”定义了不止一次。',
    'The operation "{operation}" is defined more than once.',
  ],
  [
    'This anonymous operation must be the only defined operation.',
    '有多个操作时，每个操作都要有名称。',
    'Where there are several operations, each must have a name.',
  ],
  [
    'Must provide operation name if query contains multiple operations.',
    '查询里有多个操作，请指明要执行哪一个（operationName）。',
    'The query holds several operations: say which one to run (operationName).',
  ],
  ['Unknown operation named "{value}".', '没有“{value}”这个操作。', 'There is no operation "{value}".'],
  ['It holds no operation.', '查询里没有操作。', 'The query holds no operation.'],
  ['Must provide an operation.', '查询里没有操作。', 'The query holds no operation.'],
  [
    'A subscription needs a stream.',
    '订阅（subscription）以事件流回答，请求头须带 accept: text/event-stream。',
    'A subscription is answered by a stream of events: send the header accept: text/event-stream.',
  ],
  [
    'Schema is not configured to execute {operation} operation.',
    '不提供 {operation} 操作。',
    'There are no operations of the kind {operation}.',
  ],
  [
    'Subscription "{operation}" must select only one top level field.',
    '订阅“{operation}”只能有一个顶层字段。',
    'The subscription "{operation}" must have one root field only.',
  ],
  [
    'Anonymous Subscription must select only one top level field.',
    '订阅只能有一个顶层字段。',
    'A subscription must have one root field only.',
  ],
  [
    'Subscription "{operation}" must not select an introspection top level field.',
    '订阅“{operation}”不能查询结构。',
    'The subscription "{operation}" cannot ask about the graph itself.',
  ],
  [
    'Anonymous Subscription must not select an introspection top level field.',
    '订阅不能查询结构。',
    'A subscription cannot ask about the graph itself.',
  ],
  [
    'The {value} definition is not executable.',
    '查询里只能有操作和片段，不能有 {value} 这样的定义。',
    'A query holds operations and fragments only, not a definition such as {value}.',
  ],
  [
    'Maximum introspection depth exceeded',
    '结构查询嵌套太深。',
    'The query about the graph itself is nested too deeply.',
  ],
  [
    'GraphQL introspection has been disabled, but the requested query contained the field "{name}".',
    ...noIntrospection,
  ],
  [
    'GraphQL introspection is not allowed by Apollo Server, but the query contained __schema or __type. To enable introspection, pass introspection: true to ApolloServer in production',
    ...noIntrospection,
  ],
  ['Too many validation errors, error limit reached. Validation aborted.', ...tooManyErrors],
  ['Too many errors processing variables, error limit reached. Execution aborted.', ...tooManyErrors],
]
