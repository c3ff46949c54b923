import { openPostgresStore } from "@danchu/store-postgres"
import { storeProcess } from "@danchu/testkit"
import * as Effect from "effect/Effect"

const [url = "", schema = "", ...words] = process.argv.slice(2)
await storeProcess(await Effect.runPromise(openPostgresStore({ url, schema })), words)
