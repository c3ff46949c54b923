import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14 Đ12.3: acts in an office that the denounced no longer holds. Each code is who leads. */

const law = "25/2018/QH14"

/** Đ12.3 — "xảy ra trong thời gian công tác trước đây nay đã chuyển sang cơ quan, tổ chức khác …". */
export const formerOfficeCompetence = rule("denunciation.competence.former-office", {
  label: {
    vi: "thẩm quyền khi người bị tố cáo đã chuyển công tác hoặc nghỉ",
    en: "competence where the denounced has moved or left"
  },
  is: unreadIn2011().amended("2019-01-01", cite(law, "Đ12.k3", "xảy ra trong thời gian công tác trước đây"), [
    ground(
      "superior-of-the-former-body",
      cite(
        law,
        "Đ12.k3.a",
        "mà vẫn giữ chức vụ tương đương thì do người đứng đầu cơ quan, tổ chức cấp trên trực tiếp"
      ),
      "người đứng đầu, cấp phó giữ chức vụ tương đương: cấp trên trực tiếp của cơ quan cũ",
      "a head or deputy in an equal office: the superior of the former body"
    ),
    ground(
      "present-body",
      cite(
        law,
        "Đ12.k3.b",
        "giữ chức vụ cao hơn thì do người đứng đầu cơ quan, tổ chức đang quản lý người bị tố cáo"
      ),
      "giữ chức vụ cao hơn: cơ quan đang quản lý",
      "in a higher office: the present body"
    ),
    ground(
      "superior-of-the-present-body",
      cite(law, "Đ12.k3.b", "là người đứng đầu, cấp phó của người đứng đầu cơ quan, tổ chức đó"),
      "là người đứng đầu, cấp phó cơ quan mới: cấp trên trực tiếp của cơ quan mới",
      "now head or deputy there: the superior of the present body"
    ),
    ground(
      "former-body",
      cite(law, "Đ12.k3.c", "mà không thuộc trường hợp quy định tại điểm a và điểm b khoản này"),
      "các trường hợp chuyển công tác khác: cơ quan cũ",
      "moved otherwise: the former body"
    ),
    ground(
      "former-body-of-who-left",
      cite(law, "Đ12.k3.d", "người bị tố cáo không còn là cán bộ, công chức, viên chức"),
      "không còn là cán bộ, công chức, viên chức: cơ quan cũ",
      "no longer an official: the former body"
    )
  ])
})
