export type { DatabaseOptions } from "./database.js"
export { openPostgresStore, PostgresStore, type PostgresStoreOptions } from "./postgres-store.js"
