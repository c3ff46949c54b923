import { openSqliteProofs } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"

const [filename = "", proof = ""] = process.argv.slice(2)
const proofs = await Effect.runPromise(openSqliteProofs({ filename }))
await Effect.runPromise(proofs.record(JSON.parse(proof)))
process.stdout.write("recorded\n")
setInterval(() => {}, 1000)
