import { keyboardWords as words } from './keyboard-words.ts'

/** Every shortcut as the help lists it. The keys are those of `press.ts`, or of the browser itself. */
export const shortcuts = [
  { keys: ['/'], words: words.search },
  { keys: ['n'], words: words.new },
  { keys: ['j', '↓'], words: words.next },
  { keys: ['k', '↑'], words: words.previous },
  { keys: ['Enter'], words: words.enter },
  { keys: ['e'], words: words.edit },
  { keys: ['Ctrl + S'], words: words.save },
  { keys: ['g', 'Ctrl + K'], words: words.palette },
  { keys: ['Esc'], words: words.escape },
  { keys: ['?'], words: words.question },
] as const
