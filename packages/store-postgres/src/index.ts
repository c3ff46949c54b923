export type { DatabaseOptions } from "./database.js"
export { listenForMessages } from "./listening.js"
export { openPostgresStore, PostgresStore, type PostgresStoreOptions } from "./postgres-store.js"
export { openPostgresVault, PostgresVault } from "./vault.js"
