import { caseId, commandId, tenantId } from "@danchu/engine"
import { addDays, cite, day } from "@danchu/law"

export const tenant = tenantId("xa-vi-du")
const basis = [cite("10/2022/QH15", "Đ21.k1", "từ hai phần ba tổng số đại diện hộ gia đình trở lên")]
const on = day("2026-11-23")
const label = { vi: "quá hạn", en: "late" }

/** A commit as the complaint procedure makes them: one event of half a kilobyte, one message, one deadline. */
export const commitOf = (id, version) => ({
  tenant,
  caseId: caseId(`case-${id}`),
  procedure: "complaint",
  commandId: commandId(`command-${id}-${version}`),
  fingerprint: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  expected: version,
  recordedAt: 1_795_399_200_000 + version,
  by: "actor-7",
  calendarEdition: "official-2015-2027",
  release: "bench 1.0.0",
  events: [
    {
      type: "Noted",
      on,
      governedBy: [{ rule: "complaint.resolve.first", on }],
      payload: {
        type: "Noted",
        on,
        text: "Xác minh tại thực địa. ".repeat(14),
        governedBy: [{ rule: "complaint.resolve.first", on }]
      }
    }
  ],
  messages: [
    {
      key: `${id}/${version}`,
      to: "complainant",
      channel: "default",
      template: "noted",
      values: { on },
      basis,
      notBefore: 1_795_399_200_000
    }
  ],
  deadlines: [
    {
      key: "resolve",
      rule: "complaint.resolve.first",
      from: on,
      due: addDays(on, 5 + ((id + version) % 3650)),
      safeDue: addDays(on, 5 + ((id + version) % 3650)),
      owner: "resolver",
      basis,
      lapse: label
    }
  ],
  phase: "verifying",
  closed: false,
  warnings: []
})

/** The same rows with nothing around them: prepared statements in one transaction, texts made beforehand. */
export const bareWriter = db => {
  const statements = {
    begin: db.prepare("BEGIN IMMEDIATE"),
    commit: db.prepare("COMMIT"),
    born: db.prepare(
      "INSERT INTO cases (tenant, case_id, procedure, version, phase, closed, opened_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    moved: db.prepare(
      "UPDATE cases SET version = ?, phase = ?, closed = ?, changed_at = ? WHERE tenant = ? AND case_id = ?"
    ),
    command: db.prepare(
      "INSERT INTO commands (tenant, command_id, case_id, fingerprint, first_sequence, version, recorded_at, warnings) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    event: db.prepare(
      "INSERT INTO events (tenant, case_id, sequence, command_id, type, happened_on, payload, governed_by, recorded_at, given_by, calendar_edition, release_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    clear: db.prepare("DELETE FROM deadlines WHERE tenant = ? AND case_id = ?"),
    deadline: db.prepare(
      "INSERT INTO deadlines (tenant, case_id, key, watch_day, body) VALUES (?, ?, ?, ?, ?)"
    ),
    message: db.prepare(
      "INSERT INTO messages (tenant, case_id, position, key, body, not_before, behind) VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
  }
  const rows = sent => {
    const { tenant, caseId, commandId, expected, recordedAt, phase } = sent
    const closed = sent.closed ? 1 : 0
    if (expected === 0)
      statements.born.run(tenant, caseId, sent.procedure, 1, phase, closed, recordedAt, recordedAt)
    else statements.moved.run(expected + 1, phase, closed, recordedAt, tenant, caseId)
    statements.command.run(
      tenant,
      commandId,
      caseId,
      sent.fingerprint,
      expected + 1,
      expected + 1,
      recordedAt,
      "[]"
    )
    const { event, deadline, message } = sent.texts
    statements.event.run(
      tenant,
      caseId,
      expected + 1,
      commandId,
      "Noted",
      event.on,
      event.payload,
      event.governedBy,
      recordedAt,
      sent.by,
      sent.calendarEdition,
      sent.release
    )
    statements.clear.run(tenant, caseId)
    if (deadline) statements.deadline.run(tenant, caseId, deadline.key, deadline.day, deadline.body)
    const { key, body, notBefore } = message
    statements.message.run(tenant, caseId, expected + 1, key, body, notBefore, expected > 0 ? 1 : 0)
  }
  return {
    rows,
    begin: () => statements.begin.run(),
    end: () => statements.commit.run(),
    write: sent => {
      statements.begin.run()
      rows(sent)
      statements.commit.run()
    }
  }
}

/** A commit with its texts, for the bare writer. */
export const withTexts = sent => {
  const [event] = sent.events
  const [deadline] = sent.deadlines
  const [message] = sent.messages
  return {
    ...sent,
    texts: {
      event: {
        on: event.on,
        payload: JSON.stringify(event.payload),
        governedBy: JSON.stringify(event.governedBy)
      },
      deadline: deadline && { key: deadline.key, day: deadline.due, body: JSON.stringify(deadline) },
      message: { key: message.key, body: JSON.stringify(message), notBefore: message.notBefore }
    }
  }
}
