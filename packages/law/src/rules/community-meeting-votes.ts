import { cite, paraphrased, WHOLE } from "../citation.js"
import { moreThanShare, range, type Share } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { detailsUnread, guidance } from "./democracy-earlier.js"

/** NĐ 59/2023/NĐ-CP Đ3.5: what a meeting of the community settles among those who are there. */

const decree = "59/2023/NĐ-CP"

/** Đ3.5a — "trên 50% đại diện hộ gia đình tham dự cuộc họp giơ tay biểu quyết đồng ý". */
export const secretaryApproval = rule("community.secretary", {
  label: { vi: "cử thư ký cuộc họp", en: "electing the secretary, of the representatives present" },
  is: detailsUnread("the secretary of a meeting").amended(
    "2023-08-15",
    cite(decree, "Đ3.k5.a", "trên 50% đại diện hộ gia đình tham dự cuộc họp giơ tay biểu quyết đồng ý"),
    moreThanShare(1, 2)
  )
})

/** Đ3.5b — show of hands or secret ballot: chosen by "trên 50% đại diện hộ gia đình tham dự cuộc họp". */
export const votingMethodApproval = rule("community.voting-method", {
  label: {
    vi: "lựa chọn phương án biểu quyết",
    en: "choosing the way to vote, of the representatives present"
  },
  is: detailsUnread("the way to vote").amended(
    "2023-08-15",
    cite(decree, "Đ3.k5.b", "Phương án được lựa chọn khi có trên 50% đại diện hộ gia đình tham dự cuộc họp"),
    moreThanShare(1, 2)
  )
})

/** Đ3.5c — "Ban kiểm phiếu được quyết định khi có trên 50% đại diện hộ gia đình tham dự cuộc họp". */
export const countingBoardApproval = rule("community.counting-board", {
  label: {
    vi: "quyết định Ban kiểm phiếu",
    en: "electing the counting board, of the representatives present"
  },
  is: detailsUnread("the counting board").amended(
    "2023-08-15",
    cite(
      decree,
      "Đ3.k5.c",
      "Ban kiểm phiếu được quyết định khi có trên 50% đại diện hộ gia đình tham dự cuộc họp"
    ),
    moreThanShare(1, 2)
  )
})

/** Đ3.5c — "Ban kiểm phiếu từ 03 đến 05 người", two household representatives as witnesses, three copies. */
export const countingBoard = rule("community.counting-board.composition", {
  label: {
    vi: "Ban kiểm phiếu, người chứng kiến, biên bản",
    en: "counting board, witnesses, copies of the minutes"
  },
  is: detailsUnread("the counting board").amended(
    "2023-08-15",
    cite(decree, "Đ3.k5.c", "Ban kiểm phiếu từ 03 đến 05 người"),
    { members: range(3, 5), witnesses: 2, copies: 3 } as const,
    cite(decree, "Đ3.k5.c", "Ban kiểm phiếu mời 02"),
    cite(decree, "Đ3.k5.c", "Biên bản kiểm phiếu được lập thành 03 bản")
  )
})

/**
 * Luật 10/2022 sets no quorum: a meeting fails where those who came cannot reach the approval that the matter needs
 * (Đ19.1b). The covenant has a quorum of its own.
 */
export const quorum = rule("community.quorum", {
  label: { vi: "số đại diện hộ gia đình tham dự cuộc họp", en: "who must be there for a meeting to decide" },
  is: Timeline.enacted<Share | "enough-to-approve">(
    "2008-04-17",
    paraphrased(guidance, WHOLE, "trên 50% số cử tri hoặc cử tri đại diện hộ gia đình tham dự"),
    moreThanShare(1, 2)
  ).amended(
    "2023-07-01",
    cite("10/2022/QH15", "Đ19.k1.b", "không có đủ đại diện của số hộ gia đình tham dự"),
    "enough-to-approve" as const
  )
})
