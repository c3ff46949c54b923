import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { days, daysBefore, moreThanShare, range } from "../quantity.js"
import { rule } from "../rule.js"
import { detailsUnread, ordinanceUnread } from "./democracy-earlier.js"
import { communeScope } from "./democracy-facts.js"

/** Luật 10/2022/QH15 Đ19; NĐ 59/2023/NĐ-CP Đ4–5: ballots to every household, and voting online. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

/** NĐ 59 Đ4.2 — "chậm nhất 02 ngày kể từ ngày ban hành Kế hoạch", to the chairs of commune and Front. */
export const ballotPlan = rule("community.ballot-plan", {
  label: { vi: "gửi kế hoạch phát phiếu lấy ý kiến", en: "sending the plan of the ballot" },
  trigger: { vi: "ngày ban hành kế hoạch", en: "issue of the plan" },
  is: detailsUnread("the plan of a ballot").amended(
    "2023-08-15",
    cite(decree, "Đ4.k2", "chậm nhất 02 ngày kể từ ngày ban hành Kế hoạch"),
    days(2)
  )
})

/** Đ19.2 — "thành lập Tổ phát phiếu lấy ý kiến có từ 03 đến 05 thành viên". */
export const ballotTeam = rule("community.ballot-team", {
  label: { vi: "Tổ phát phiếu lấy ý kiến", en: "the ballot team" },
  is: ordinanceUnread("the ballot team")
    .amended("2023-07-01", cite(law, "Đ19.k2", "Tổ phát phiếu lấy ý kiến có từ 03 đến 05 thành viên"), {
      members: range(3, 5),
      ledBy: null
    })
    .amended(
      "2023-08-15",
      cite(law, "Đ19.k2", "Tổ phát phiếu lấy ý kiến có từ 03 đến 05 thành viên"),
      { members: range(3, 5), ledBy: "front-representative" as const },
      cite(decree, "Đ4.k3", "Đại diện Ban công tác Mặt trận ở thôn, tổ dân phố là Tổ trưởng")
    )
})

/** Đ19.2 — "chậm nhất là 02 ngày trước ngày thực hiện việc phát phiếu lấy ý kiến". */
export const ballotNotice = rule("community.ballot-notice", {
  label: { vi: "công khai việc phát phiếu lấy ý kiến", en: "public notice of the ballot" },
  trigger: { vi: "ngày phát phiếu", en: "the day the ballots are handed out" },
  is: ordinanceUnread("the notice of a ballot").amended(
    "2023-07-01",
    cite(law, "Đ19.k2", "chậm nhất là 02 ngày trước ngày thực hiện việc phát phiếu lấy ý kiến"),
    daysBefore(2)
  )
})

const opened = (code: string, vi: string, en: string) =>
  ground(code, cite(decree, "Đ4.k4", "được công khai bằng một trong các hình thức"), vi, en)

/** NĐ 59 Đ4.4 — "công khai bằng một trong các hình thức". */
export const ballotNoticeForms = rule("community.ballot-notice-forms", {
  label: { vi: "hình thức công khai việc phát phiếu", en: "how a ballot is made known" },
  is: detailsUnread("the notice of a ballot").amended(
    "2023-08-15",
    cite(decree, "Đ4.k4", "được công khai bằng một trong các hình thức"),
    [
      opened("posting", "niêm yết tại nhà văn hóa và các điểm sinh hoạt cộng đồng", "posted"),
      opened("direct", "thông báo trực tiếp đến từng hộ gia đình", "told to every household"),
      opened("loudspeaker", "hệ thống truyền thanh của thôn, tổ dân phố", "the loudspeakers"),
      opened("telephone", "điện thoại", "by telephone"),
      opened(
        "social-network",
        "ứng dụng mạng xã hội của thôn, tổ dân phố",
        "the neighbourhood's own application"
      )
    ]
  )
})

/** Đ19.3 — "Mỗi hộ gia đình được phát 01 phiếu lấy ý kiến"; two households watch the count (NĐ 59 Đ4.6a). */
export const ballotPerHousehold = rule("community.ballot-per-household", {
  label: { vi: "số phiếu của mỗi hộ gia đình", en: "ballots of a household" },
  is: ordinanceUnread("ballots per household").amended(
    "2023-07-01",
    cite(law, "Đ19.k3", "Mỗi hộ gia đình được phát 01 phiếu lấy ý kiến"),
    range(1, 1)
  )
})

/** NĐ 59 Đ4.6a — "Tổ phát phiếu mời đại diện 02 hộ gia đình chứng kiến việc kiểm phiếu". */
export const ballotWitnesses = rule("community.ballot-witnesses", {
  label: { vi: "hộ gia đình chứng kiến việc kiểm phiếu", en: "households that watch the count" },
  is: detailsUnread("witnesses of a count").amended(
    "2023-08-15",
    cite(decree, "Đ4.k6.a", "mời đại diện 02 hộ gia đình chứng kiến việc kiểm phiếu"),
    range(2, 2)
  )
})

const communeBallot = detailsUnread("the marks of a ballot").amended(
  "2023-08-15",
  cite(
    decree,
    "Đ4.k5.b",
    "Ủy ban nhân dân cấp xã đóng dấu treo ở phía trên bên trái của từng phiếu lấy ý kiến"
  ),
  "commune-stamp-top-left" as const
)
const neighbourhoodBallot = detailsUnread("the marks of a ballot").amended(
  "2023-08-15",
  cite(decree, "Đ4.k5.b", "ký trực tiếp vào góc bên phải phía dưới của từng phiếu lấy ý kiến"),
  "head-signature-bottom-right" as const
)

/** NĐ 59 Đ4.5b — what makes a ballot paper genuine. */
export const ballotMark = rule("community.ballot-mark", {
  label: { vi: "đóng dấu, ký phiếu lấy ý kiến", en: "stamp or signature on each ballot" },
  facts: { "commune-scope": communeScope },
  is: facts => (facts["commune-scope"] ? communeBallot : neighbourhoodBallot)
})

/** NĐ 59 Đ5.2c — first the households choose the form: "trên 50% tổng số đại diện hộ gia đình". */
export const onlineChoice = rule("community.online-choice", {
  label: { vi: "lựa chọn hình thức biểu quyết trực tuyến", en: "choosing to vote online, of all households" },
  is: detailsUnread("voting online").amended(
    "2023-08-15",
    cite(decree, "Đ5.k2.c", "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố lựa chọn đồng ý"),
    moreThanShare(1, 2)
  )
})

/** NĐ 59 Đ5.4b — the second poll: "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố lựa chọn đồng ý". */
export const onlineApproval = rule("community.online-approval", {
  label: { vi: "thông qua kết quả biểu quyết trực tuyến", en: "passing an online vote, of all households" },
  is: detailsUnread("voting online").amended(
    "2023-08-15",
    cite(decree, "Đ5.k4.b", "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố lựa chọn đồng ý"),
    moreThanShare(1, 2),
    cite(law, "Đ21.k1.p3", "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố tán thành")
  )
})

/** NĐ 59 Đ5.2b — "Tổ lấy ý kiến biểu quyết trực tuyến từ 03 đến 05 người", led by the Front's representative. */
export const onlineTeam = rule("community.online-team", {
  label: { vi: "Tổ lấy ý kiến biểu quyết trực tuyến", en: "the team of an online vote" },
  is: detailsUnread("voting online").amended(
    "2023-08-15",
    cite(decree, "Đ5.k2.b", "Tổ lấy ý kiến biểu quyết trực tuyến từ 03 đến 05 người"),
    { members: range(3, 5), ledBy: "front-representative" as const }
  )
})

/** NĐ 59 Đ5.2a — commune and Front are told "trước khi thực hiện". */
export const onlineReport = rule("community.online-report", {
  label: { vi: "báo cáo trước khi biểu quyết trực tuyến", en: "who is told before an online vote" },
  is: detailsUnread("voting online").amended(
    "2023-08-15",
    cite(
      decree,
      "Đ5.k2.a",
      "báo cáo Ủy ban nhân dân cấp xã, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã trước khi thực hiện"
    ),
    ["commune-committee", "commune-front"] as const
  )
})
