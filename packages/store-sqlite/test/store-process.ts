import { openSqliteStore } from "@danchu/store-sqlite"
import { storeProcess } from "@danchu/testkit"
import * as Effect from "effect/Effect"

const [filename = "", ...words] = process.argv.slice(2)
await storeProcess(await Effect.runPromise(openSqliteStore({ filename })), words)
