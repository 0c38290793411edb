// ends with 0 when the program of this container can serve, for HEALTHCHECK

const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/readyz`).catch(() => undefined)
process.exit(answer?.ok ? 0 : 1)
