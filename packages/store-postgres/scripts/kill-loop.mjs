// node packages/store-postgres/scripts/kill-loop.mjs [ROUNDS] [PROCESSES] — on a server of its own, or the one of PGURL.
import "../../testkit/test/from-source.mjs"

const [rounds = "30", processes = "8"] = process.argv.slice(2)
const { startDatabaseServer } = await import("../test/database-server.ts")
const { killLoop } = await import("../test/kill-loop.ts")

const server = await startDatabaseServer()
const seed = Number(process.env.DANCHU_SEED) || Date.now() % 2 ** 31
process.stdout.write(`DANCHU_SEED=${seed}\n`)
try {
  const found = await killLoop(
    {
      url: server.url,
      schema: `killed_${process.pid}`,
      processes: Number(processes),
      rounds: Number(rounds),
      roundMilliseconds: 5000,
      seed
    },
    line => process.stdout.write(`${line}\n`)
  )
  process.stdout.write(`nothing lost, doubled or out of order: ${JSON.stringify(found)}\n`)
} finally {
  await server.stop()
}
