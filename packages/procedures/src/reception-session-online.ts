import { cite } from "@danchu/law"
import { onlineNotice, onlineTrial } from "@danchu/law/rules/reception-online"
import { governed, under } from "./absent.js"
import { accepted, refused } from "./procedure.js"
import type { ReceptionSessionState, SessionStepFor } from "./reception-session-state.js"
import { noticeInTime } from "./term.js"

/** NĐ 154/2026/NĐ-CP Đ20–24: a reception that is held online. */

const decree = "154/2026/NĐ-CP"
const cases = cite(decree, "Đ20", "quyết định tổ chức tiếp công dân trực tuyến đối với các vụ việc sau")
const notice = cite(decree, "Đ23.k1", "Chậm nhất là 05 ngày làm việc, trước ngày tiếp công dân trực tuyến")
const trial = cite(decree, "Đ23.k1.p2", "Chậm nhất 01 ngày làm việc trước ngày tiếp công dân trực tuyến")

const notOnline = (state: ReceptionSessionState) =>
  state.online
    ? null
    : refused(
        cases,
        "not-an-online-reception",
        "không phải buổi tiếp công dân trực tuyến",
        "it is not received online"
      )

/** NĐ 154/2026 Đ23.1 — the citizens and the bodies that take part are told 5 working days before. */
export const notify: SessionStepFor<"NotifyOnline"> = {
  label: { vi: "thông báo buổi tiếp trực tuyến", en: "give notice of the online reception" },
  from: ["planned", "posted", "called"],
  to: ["planned", "posted", "called"],
  moves: [],
  who: "reception-officer",
  rules: [onlineNotice.id],
  basis: [notice],
  decide: (state, { on }, bench) =>
    notOnline(state) ??
    under(onlineNotice.on(on), notice, lead =>
      accepted(
        [
          {
            type: "OnlineNotified",
            on,
            late: state.day !== null && on > noticeInTime(lead, state.day, bench),
            governedBy: governed(lead)
          }
        ],
        ["citizen", "bodies-taking-part"].map(to => ({ to, template: "online-reception", basis: [notice] }))
      )
    )
}

/** NĐ 154/2026 Đ23.1 — "kết nối thử thành công" a working day before. */
export const test: SessionStepFor<"TestConnection"> = {
  label: { vi: "kết nối thử các điểm cầu", en: "try the connection" },
  from: ["planned", "posted", "called"],
  to: ["planned", "posted", "called"],
  moves: [],
  who: "reception-officer",
  rules: [onlineTrial.id],
  basis: [trial],
  decide: (state, { on }, bench) =>
    notOnline(state) ??
    under(onlineTrial.on(on), trial, lead =>
      accepted([
        {
          type: "ConnectionTested",
          on,
          late: state.day !== null && on > noticeInTime(lead, state.day, bench),
          governedBy: governed(lead)
        }
      ])
    )
}
