import { Pool } from "pg"

/** The same statements with nothing around them: texts made beforehand, pipelined like the store's or one by one. */
export const bareWriters = (url, schema, connections, pipeline) => {
  const pool = new Pool({ connectionString: url, max: connections, pipeline })
  pool.on("error", () => {})
  pool.on("connect", client => client.on("error", () => {}))
  const statements = {
    held: `SELECT version, procedure FROM ${schema}.cases WHERE tenant = $1 AND case_id = $2 FOR NO KEY UPDATE`,
    known: `SELECT case_id, fingerprint, first_sequence, version, recorded_at, warnings FROM ${schema}.commands WHERE tenant = $1 AND command_id = $2`,
    moved: `UPDATE ${schema}.cases SET version = $3, phase = $4, closed = $5, changed_at = $6 WHERE tenant = $1 AND case_id = $2`,
    born: `INSERT INTO ${schema}.cases (tenant, case_id, procedure, version, phase, closed, opened_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
    command: `INSERT INTO ${schema}.commands (tenant, command_id, case_id, fingerprint, first_sequence, version, recorded_at, warnings) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    event: `INSERT INTO ${schema}.events (tenant, case_id, sequence, command_id, type, happened_on, payload, governed_by, recorded_at, given_by, calendar_edition, release_name) SELECT $1, $2, $3::integer + e.number, $4, e.type, e.happened_on, e.payload, e.governed_by, $9::bigint, $10, $11, $12 FROM unnest($5::text[], $6::text[], $7::json[], $8::json[]) WITH ORDINALITY AS e (type, happened_on, payload, governed_by, number)`,
    clear: `DELETE FROM ${schema}.deadlines WHERE tenant = $1 AND case_id = $2 AND key <> ALL($3::text[])`,
    deadline: `INSERT INTO ${schema}.deadlines AS kept (tenant, case_id, key, watch_day, body) SELECT $1, $2, d.key, d.watch_day, d.body FROM unnest($3::text[], $4::text[], $5::json[]) AS d (key, watch_day, body) ON CONFLICT (tenant, case_id, key) DO UPDATE SET watch_day = excluded.watch_day, body = excluded.body WHERE kept.body::text <> excluded.body::text`,
    message: `INSERT INTO ${schema}.messages (tenant, case_id, position, key, body, not_before, behind) SELECT $1, $2, before.position + m.number, m.key, m.body, m.not_before, before.open FROM unnest($3::text[], $4::json[], $5::bigint[]) WITH ORDINALITY AS m (key, body, not_before, number), (SELECT coalesce(max(position), 0) AS position, EXISTS (SELECT 1 FROM ${schema}.messages WHERE tenant = $1 AND case_id = $2 AND state < 2) AS open FROM ${schema}.messages WHERE tenant = $1 AND case_id = $2) AS before ORDER BY m.number ON CONFLICT (tenant, key) DO NOTHING`
  }
  const encode = commit => ({
    ...commit,
    events: commit.events.map(({ type, on, payload, governedBy }) => [
      type,
      on,
      JSON.stringify(payload),
      JSON.stringify(governedBy)
    ]),
    messages: commit.messages.map(message => [message.key, JSON.stringify(message), message.notBefore]),
    deadlines: commit.deadlines.map(deadline => [deadline.key, deadline.due, JSON.stringify(deadline)])
  })
  const column = (rows, at) => rows.map(row => row[at])
  const write = async commit => {
    const { tenant, caseId, commandId, expected, events, messages, deadlines } = commit
    const version = expected + events.length
    const client = await pool.connect()
    const ask = (name, values) => client.query({ name, text: statements[name] ?? name, values })
    const looks = [
      () => ask("BEGIN", []),
      () => ask("held", [tenant, caseId]),
      () => ask("known", [tenant, commandId])
    ]
    const writes = [
      () =>
        expected === 0
          ? ask("born", [
              tenant,
              caseId,
              commit.procedure,
              version,
              commit.phase,
              commit.closed,
              commit.recordedAt
            ])
          : ask("moved", [tenant, caseId, version, commit.phase, commit.closed, commit.recordedAt]),
      () =>
        ask("command", [
          tenant,
          commandId,
          caseId,
          commit.fingerprint,
          expected + 1,
          version,
          commit.recordedAt,
          "[]"
        ]),
      () =>
        ask("event", [
          tenant,
          caseId,
          expected,
          commandId,
          ...[0, 1, 2, 3].map(at => column(events, at)),
          commit.recordedAt,
          commit.by,
          commit.calendarEdition,
          commit.release
        ]),
      () => ask("clear", [tenant, caseId, column(deadlines, 0)]),
      () => ask("deadline", [tenant, caseId, ...[0, 1, 2].map(at => column(deadlines, at))]),
      () => ask("message", [tenant, caseId, ...[0, 1, 2].map(at => column(messages, at))]),
      () => ask("COMMIT", [])
    ]
    try {
      for (const steps of [looks, writes]) {
        if (pipeline) await Promise.all(steps.map(step => step()))
        else for (const step of steps) await step()
      }
    } finally {
      client.release()
    }
  }
  return { encode, write, end: () => pool.end() }
}
