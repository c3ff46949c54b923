import { openSqliteStore } from "@danchu/store-sqlite"
import { crashWriter } from "@danchu/testkit"
import * as Effect from "effect/Effect"

const [filename = "", first = "1"] = process.argv.slice(2)
await crashWriter(await Effect.runPromise(openSqliteStore({ filename })), Number(first))
