import {
  type CaseId,
  type CaseKey,
  type CommandId,
  type Commit,
  caseId,
  commandId,
  type NewEvent,
  type NewMessage,
  type OpenDeadline,
  type TenantId,
  tenantId
} from "@danchu/engine"
import { type CivilDate, cite, day } from "@danchu/law"

export const someTenant: TenantId = tenantId("tenant-a")
export const otherTenant: TenantId = tenantId("tenant-b")

export const key = (id: string, tenant: TenantId = someTenant): CaseKey => ({ tenant, caseId: caseId(id) })

export const someDay: CivilDate = day("2026-11-23")

/** 2026-11-23T02:00Z; nothing rests on it being now. */
export const someInstant = 1_795_399_200_000

const basis = [cite("10/2022/QH15", "Đ21.k1", "từ hai phần ba tổng số đại diện hộ gia đình trở lên")]

export const message = (key: string, more: Partial<NewMessage> = {}): NewMessage => ({
  key,
  to: "citizen",
  channel: "default",
  template: "told",
  values: { on: someDay },
  basis,
  notBefore: someInstant,
  ...more
})

export const deadline = (
  key: string,
  due: CivilDate | null,
  safeDue: CivilDate | null = due
): OpenDeadline => ({
  key,
  rule: "trial.rule",
  from: someDay,
  due,
  safeDue,
  owner: "officer",
  basis,
  lapse: { vi: "quá hạn", en: "late" }
})

export const event = (payload: object, type = "Told"): NewEvent => ({
  type,
  on: someDay,
  payload,
  governedBy: [{ rule: "trial.rule", on: someDay }]
})

/** A commit of one event, one message and one deadline; the command is what says "more". */
export const commit = (
  { tenant, caseId }: { readonly tenant: TenantId; readonly caseId: CaseId },
  expected: number,
  command: string,
  more: Partial<Commit> = {}
): Commit => {
  const id: CommandId = commandId(command)
  return {
    tenant,
    caseId,
    procedure: "trial",
    commandId: id,
    fingerprint: `fingerprint of ${command}`,
    expected,
    recordedAt: someInstant,
    by: "actor-1",
    calendarEdition: "trial-calendar-1",
    release: "trial 1.0.0",
    events: [event({ command })],
    messages: [message(`${tenant}/${caseId}/${command}`)],
    deadlines: [deadline("answer", day("2026-12-03"))],
    phase: "running",
    closed: false,
    warnings: [],
    ...more
  }
}
