import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { day, Fault } from "@danchu/sdk"
import { serve } from "@hono/node-server"
import { changePassword, wards } from "./accounts.ts"
import { makeApp } from "./app.ts"
import { type Desk, openDesk } from "./desk.ts"
import { goOn } from "./intake.ts"
import { mailSettingFrom } from "./mail-setting.ts"
import { originFrom } from "./origin.ts"
import { readable } from "./password.ts"
import { safeKeyFrom } from "./safe-key.ts"
import { fillWithSamples, firstAccounts } from "./sample.ts"
import { wardName } from "./wards.ts"

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    store: { type: "string" },
    ward: { type: "string", default: "18115" },
    today: { type: "string" },
    empty: { type: "boolean", default: false },
    password: { type: "string" },
    origin: { type: "string" },
    proxy: { type: "string", multiple: true, default: [] },
    files: { type: "string" },
    "vault-key": { type: "string" }
  }
})

const say = (line: string) => process.stdout.write(`${line}\n`)

const own = (name: string): string => {
  const folder = fileURLToPath(new URL("../.data", import.meta.url))
  mkdirSync(folder, { recursive: true })
  return join(folder, name)
}

/** Gives a new desk its accounts and, unless told otherwise, something to look at. */
const begin = async (desk: Desk): Promise<void> => {
  say(`Bàn việc mới của ${wardName(values.ward, desk.today())}. Các tài khoản, mật khẩu chỉ hiện lần này:`)
  for (const { name, password } of await firstAccounts(desk, values.ward))
    say(`  ${name.padEnd(10)} ${password}`)
  if (!values.empty) await fillWithSamples(desk, values.ward)
}

const giveNewPassword = async (desk: Desk, name: string): Promise<void> => {
  const password = readable(4)
  say((await changePassword(desk.database, name, password)) ? `  ${name.padEnd(10)} ${password}` : "?")
  await desk.close()
}

/** What was cut off is finished, and what is owed is sent, now and twice a minute. */
const keepUp = async (desk: Desk): Promise<void> => {
  try {
    for (const id of await goOn(desk)) process.stderr.write(`${id} has a number and no case\n`)
    await desk.deliver()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.name : "fault"}: it is tried again\n`)
  }
}

const listen = (desk: Desk): void => {
  const app = makeApp(desk, line => process.stderr.write(`${line}\n`))
  const server = serve({ fetch: app.fetch, port: Number(values.port), hostname: "127.0.0.1" }, ({ port }) =>
    say(`http://localhost:${port}`)
  )
  server.once("error", async error => {
    const taken = "code" in error && error.code === "EADDRINUSE"
    if (!taken) throw error
    clearInterval(round)
    process.stderr.write(
      `port ${values.port} is taken [--port]\nGive another one, as --port 8081, or stop what listens there.\n`
    )
    process.exitCode = 1
    await desk.close()
  })
  const round = setInterval(() => void keepUp(desk), 30_000)
  const stop = () => {
    clearInterval(round)
    server.close(() => desk.close())
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

try {
  const today = values.today === undefined ? undefined : day(values.today)
  const store = values.store ?? `sqlite:${own("ward.db")}`
  const beside = store.startsWith("sqlite:") ? `${store.slice("sqlite:".length)}.vault.key` : own("vault.key")
  const { WARD_DESK_SMTP: smtp, WARD_DESK_VAULT_KEY: vaultKey } = process.env
  const desk = await openDesk({
    store,
    proxies: values.proxy,
    safeKey: safeKeyFrom(vaultKey, values["vault-key"] ?? beside),
    ...(today && { today }),
    ...(smtp !== undefined && { mail: mailSettingFrom(smtp) }),
    ...(values.origin !== undefined && { origin: originFrom(values.origin) }),
    ...(values.files !== undefined && { files: values.files })
  })
  if ((await wards(desk.database)).length === 0) await begin(desk)
  await keepUp(desk)
  if (values.password === undefined) listen(desk)
  else await giveNewPassword(desk, values.password)
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stderr.write(`${error.message} [${error.at}]\n${error.remedy}\n`)
  process.exitCode = 1
}
