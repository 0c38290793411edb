/** Where Vite serves the console during development, beside a gateway on `port`. */
export const consolePort = (port: number) => port + 10
