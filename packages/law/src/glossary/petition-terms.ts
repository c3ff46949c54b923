import { cite } from "../citation.js"
import { term } from "./term.js"

/** Complaints, denunciations, petitions and the reception of citizens. */
export const petitionTerms = [
  term("complaint", "complaint", "khiếu nại").onForm("124/2020/NĐ-CP", "M01", "2020-12-10"),
  term("denunciation", "denunciation", "tố cáo"),
  term("petition", "petition or feedback", "kiến nghị, phản ánh"),
  term("complainant", "complainant", "người khiếu nại"),
  term("denouncer", "denouncer", "người tố cáo"),
  term("authorisation", "power of attorney for a complaint", "giấy ủy quyền khiếu nại").onForm(
    "124/2020/NĐ-CP",
    "M02",
    "2020-12-10"
  ),
  term("acceptance", "acceptance", "thụ lý").onForm("124/2020/NĐ-CP", "M03", "2020-12-10"),
  term("non-acceptance", "non-acceptance", "không thụ lý").onForm("124/2020/NĐ-CP", "M04", "2020-12-10"),
  term("verification", "verification", "xác minh").onForm("124/2020/NĐ-CP", "M05", "2020-12-10"),
  term("dialogue", "dialogue with the complainant", "đối thoại").onForm(
    "124/2020/NĐ-CP",
    "M14",
    "2020-12-10"
  ),
  term("suspension", "suspension", "tạm đình chỉ").onForm("124/2020/NĐ-CP", "M14a", "2026-07-01"),
  term("termination", "termination", "đình chỉ").onForm("124/2020/NĐ-CP", "M14a", "2026-07-01"),
  term("resumption", "resumption", "tiếp tục giải quyết").onForm("124/2020/NĐ-CP", "M14b", "2026-07-01"),
  term("first-decision", "first decision", "quyết định giải quyết khiếu nại lần đầu").onForm(
    "124/2020/NĐ-CP",
    "M15",
    "2020-12-10"
  ),
  term("second-decision", "second decision", "quyết định giải quyết khiếu nại lần hai").onForm(
    "124/2020/NĐ-CP",
    "M16",
    "2020-12-10"
  ),
  term("withdrawal-of-denunciation", "withdrawal of a denunciation", "rút tố cáo").onForm(
    "31/2019/NĐ-CP",
    "M02",
    "2026-07-01"
  ),
  term("conclusion", "conclusion on a denunciation", "kết luận nội dung tố cáo").onForm(
    "31/2019/NĐ-CP",
    "M12",
    "2019-05-28"
  ),
  term("citizen-reception", "citizen reception", "tiếp công dân"),
  term("reception-refusal", "refusal to receive", "từ chối tiếp công dân").onForm(
    "154/2026/NĐ-CP",
    "M01/TCD",
    "2026-07-01"
  ),
  term("document-receipt", "receipt for documents", "giấy biên nhận thông tin, tài liệu").onForm(
    "154/2026/NĐ-CP",
    "M02/TCD",
    "2026-07-01"
  ),
  term("reception-register", "register of reception", "sổ tiếp công dân").onForm(
    "154/2026/NĐ-CP",
    "M03/TCD",
    "2026-07-01"
  ),
  term("petition-processing", "processing of petitions", "xử lý đơn"),
  term("forwarding", "forwarding", "chuyển đơn"),
  term("guidance-to-petitioner", "guidance to the petitioner", "hướng dẫn"),
  term("urging", "urging the office in charge", "đôn đốc"),
  term("identity-paper", "identity paper", "chứng minh nhân dân, hộ chiếu, thẻ căn cước công dân").renamed(
    "2026-07-01",
    "số căn cước, giấy chứng nhận căn cước, số định danh cá nhân, số hộ chiếu",
    cite(
      "42/2013/QH13",
      "Đ7.k2.a",
      "số căn cước hoặc giấy chứng nhận căn cước hoặc số định danh cá nhân hoặc số hộ chiếu",
      { instrument: "136/2025/QH15", at: "Đ1" }
    )
  )
] as const
