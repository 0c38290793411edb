import { consolePort } from './console-port.ts'
import { startOneProcess } from './one-process.ts'
import { settingsFrom } from './settings.ts'
import { stopOnSignal } from './stop-on-signal.ts'

// The server of `npm run dev`: one process, whose console comes from Vite on another port.

const settings = settingsFrom(process.env)
const port = consolePort(settings.port)
const [own, ...others] = settings.origins
const starting = startOneProcess({
  ...settings,
  origins: [own, ...others, `http://127.0.0.1:${port}`, `http://localhost:${port}`],
  buildsConsole: false,
})
stopOnSignal(starting)
starting.then(
  () => process.send?.('ready'),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
