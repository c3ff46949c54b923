import {
  type CaseKey,
  type CommandId,
  type Commit,
  caseId,
  commandId,
  DeliveryFailed,
  type NewEvent,
  type NewMessage,
  type NotifierShape,
  tenantId,
  type WatchOptions
} from "@danchu/engine"
import { addDays, cite, day } from "@danchu/law"
import * as Effect from "effect/Effect"
import { Pool } from "pg"

export const busyCases = 12

export const busyKey = (caseNumber: number): CaseKey => ({
  tenant: tenantId(`xã-${caseNumber % 3}`),
  caseId: caseId(`2026/${caseNumber}`)
})

const on = day("2026-11-23")
const basis = [cite("10/2022/QH15", "Đ21.k1", "từ hai phần ba tổng số đại diện hộ gia đình trở lên")]

/** The command says what it must have left. */
export const busyShape = (command: string): { readonly events: number; readonly messages: number } => {
  const number = Number(command.slice(command.lastIndexOf("-") + 1))
  return { events: 1 + (number % 3), messages: number % 4 === 0 ? 2 : 1 }
}

export const busyMessageKey = (command: string, index: number): string => `${command}/${index}`

export const busyCommit = (caseNumber: number, expected: number, command: string): Commit => {
  const { tenant, caseId: id } = busyKey(caseNumber)
  const given: CommandId = commandId(command)
  const { events, messages } = busyShape(command)
  const event = (index: number): NewEvent => ({
    type: "Told",
    on,
    payload: { command, index },
    governedBy: [{ rule: "busy.rule", on }]
  })
  const message = (index: number): NewMessage => ({
    key: busyMessageKey(command, index),
    to: "citizen",
    channel: "default",
    template: "told",
    values: { index },
    basis,
    notBefore: 0
  })
  return {
    tenant,
    caseId: id,
    procedure: "busy",
    commandId: given,
    fingerprint: `busy ${command}`,
    expected,
    recordedAt: 1_795_399_200_000,
    by: "actor-1",
    calendarEdition: "busy-calendar",
    release: "busy 1.0.0",
    events: [event(0), ...Array.from({ length: events - 1 }, (_, index) => event(index + 1))],
    messages: Array.from({ length: messages }, (_, index) => message(index)),
    deadlines: [
      {
        key: command,
        rule: "busy.rule",
        from: on,
        due: addDays(on, 10),
        safeDue: null,
        owner: "officer",
        basis,
        lapse: { vi: "quá hạn", en: "late" }
      }
    ],
    phase: "running",
    closed: false,
    warnings: []
  }
}

/** Tells the owner of every open deadline once, at once. */
export const busyWatch: WatchOptions = {
  ladder: [
    {
      name: "long-before",
      of: "due",
      offset: -3650,
      unit: "day",
      to: "owner",
      channel: "default",
      template: "reminded"
    }
  ],
  hours: { from: 0, until: 1440 },
  daysOff: true
}

/** The command whose deadline a message reminds of; `null` for a message that a command owes. */
export const remindedOf = (key: string): string | null => /\/deadline\/(p\d+-\d+)\//.exec(key)?.[1] ?? null

/** Whoever the messages are for: a table that writes down what arrives, in its order, repetitions included. */
export const otherSide = (url: string, schema: string) => {
  const pool = new Pool({
    connectionString: url,
    max: 2,
    allowExitOnIdle: true,
    application_name: "other side"
  })
  pool.on("error", () => {})
  const table = `${schema}_arrived`
  const notifier: NotifierShape = {
    send: ({ tenant, caseId, key, attempt }) =>
      Effect.asVoid(
        Effect.tryPromise({
          try: () =>
            pool.query(`INSERT INTO ${table} (tenant, case_id, key, attempt) VALUES ($1, $2, $3, $4)`, [
              tenant,
              caseId,
              key,
              attempt
            ]),
          catch: cause => new DeliveryFailed("other-side-away", key, { cause })
        })
      )
  }
  return {
    notifier,
    prepare: () =>
      pool.query(`CREATE TABLE ${table} (number bigint GENERATED ALWAYS AS IDENTITY, tenant text, case_id text,
        key text, attempt integer)`),
    arrived: async (): Promise<readonly { readonly case: string; readonly key: string }[]> =>
      (await pool.query(`SELECT tenant || ' ' || case_id AS case, key FROM ${table} ORDER BY number`)).rows,
    clear: async (): Promise<void> => {
      await pool.query(`DROP TABLE ${table}`)
      await pool.end()
    }
  }
}
