import { storeProcess } from "@danchu/testkit"
import { openLmdbStore } from "./lmdb-store.ts"

const [path = "", ...words] = process.argv.slice(2)
await storeProcess(openLmdbStore({ path }), words)
