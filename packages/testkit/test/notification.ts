import { caseId, type Notification, tenantId } from "@danchu/engine"

export const notification: Notification = {
  tenant: tenantId("tenant-a"),
  caseId: caseId("1"),
  key: "1",
  to: "citizen",
  channel: "default",
  template: "told",
  values: { on: "2026-11-23" },
  basis: [],
  attempt: 1
}
