/** What the names of our cookies begin with. */
export const cookiePrefix = 'concentric'

/** Whether the installation is reached by https: its cookies then never leave it. */
export const isSecure = (origin: string): boolean => origin.startsWith('https://')

/** The name better-auth gives the cookie of a session. */
export const sessionCookieOf = (origin: string): string =>
  `${isSecure(origin) ? '__Secure-' : ''}${cookiePrefix}.session_token`
