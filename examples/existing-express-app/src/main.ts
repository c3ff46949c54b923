import { parseArgs } from "node:util"
import { appBefore, openDatabase, today } from "./app-before.ts"
import { addLawfulDeadlines } from "./lawful-deadlines.ts"

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    database: { type: "string", default: ":memory:" },
    today: { type: "string" }
  }
})

const db = openDatabase(values.database)
const app = addLawfulDeadlines(appBefore(db), db, () => values.today ?? today())
const server = app.listen(Number(values.port), "127.0.0.1", error => {
  if (error) throw error
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : values.port
  process.stdout.write(`http://127.0.0.1:${port}/deadlines\n`)
})
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => server.close(() => db.close()))
