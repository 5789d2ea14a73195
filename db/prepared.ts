import type postgres from 'postgres'

/** More parameters are a list of ids or a batch of rows: each length its own statement, none worth keeping. */
const MOST_PARAMETERS = 24

type Unsafe = postgres.Sql['unsafe']
type Work = (sql: postgres.TransactionSql) => unknown

/**
 * The driver as the query builder sees it, with every statement prepared once a connection. Unprepared, as the
 * builder sends them, a statement costs a second round trip to learn its parameters' types, and a new plan each time.
 */
export function prepared<Client extends postgres.ISql>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (name === 'unsafe') return preparing(value as Unsafe)
      if (name === 'begin' || name === 'savepoint') {
        return (work: Work) => (value as (work: Work) => unknown)((inner) => work(prepared(inner)))
      }
      return value
    },
  })
}

function preparing(unsafe: Unsafe): Unsafe {
  return (query, parameters, options) => {
    const prepare = (parameters?.length ?? 0) <= MOST_PARAMETERS
    return unsafe(query, parameters, { ...options, prepare })
  }
}
