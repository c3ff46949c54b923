export { backupSqlite } from "./backup.js"
export type { Examination } from "./file.js"
export { openSqliteStore, SqliteStore, type SqliteStoreOptions } from "./sqlite-store.js"
export { openSqliteVault, SqliteVault, type SqliteVaultOptions } from "./vault.js"
