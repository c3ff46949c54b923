import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { under2025 } from "./one-stop-basis.js"

/** TT 01/2018/TT-VPCP Đ13–15 (to 2025-06-30) and NĐ 118/2025 Đ32: how the handling of procedures is judged. */

const circular = "01/2018/TT-VPCP"
const decree = "118/2025/NĐ-CP"
const since = "2019-01-06"
const ended = cite(decree, "Đ40.k1", "hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành")

/** A class of marks: from `tenths` tenths of a point upwards. */
export interface MarkClass {
  readonly code: string
  readonly fromTenths: number
}

const indicator = (number: string, quote: string, vi: string, en: string) =>
  ground(`indicator-${number}`, cite(circular, "Đ13", quote), vi, en)

/** Đ13 — nine indicators, each of 0, 1 or 2 points. */
export const evaluationIndicators = rule("one-stop.evaluation.indicators", {
  label: { vi: "các chỉ số đánh giá việc giải quyết thủ tục hành chính", en: "the nine indicators" },
  is: Timeline.enacted(
    since,
    cite(circular, "Đ13", "Các chỉ số đánh giá việc giải quyết thủ tục hành chính"),
    [
      indicator(
        "1",
        "Chỉ số 1: Tổng thời gian giải quyết thủ tục hành chính",
        "tổng thời gian",
        "total time"
      ),
      indicator(
        "2",
        "Chỉ số 2: Thời gian thực hiện của từng cơ quan",
        "thời gian của từng cơ quan",
        "each body's time"
      ),
      indicator("3", "Chỉ số 3: Số lần phải liên hệ", "số lần liên hệ", "contacts needed"),
      indicator(
        "4",
        "Chỉ số 4: Số lượng cơ quan, đơn vị, tổ chức phải liên hệ",
        "số cơ quan phải liên hệ",
        "bodies to contact"
      ),
      indicator(
        "5",
        "Chỉ số 5: Thực hiện tổ chức tiếp nhận hồ sơ",
        "tổ chức tại Bộ phận Một cửa",
        "organisation at the counter"
      ),
      indicator("6", "Chỉ số 6: Công khai các thủ tục hành chính", "công khai thủ tục", "publication"),
      indicator("7", "Chỉ số 7: Thái độ của cán bộ", "thái độ", "conduct"),
      indicator("8", "Chỉ số 8: Tiếp thu, giải trình", "tiếp thu, giải trình", "response to reflections"),
      indicator("9", "Chỉ số 9: Tiến độ và chất lượng", "dịch vụ công trực tuyến", "online services")
    ]
  ).repealed("2025-07-01", ended)
})

/** Đ15.3.b — "Đạt từ 15 điểm trở lên xếp loại xuất sắc; từ 12 đến dưới 15 … dưới 6 điểm xếp loại yếu". */
export const unitClasses = rule("one-stop.evaluation.unit-classes", {
  label: { vi: "xếp loại cơ quan, đơn vị", en: "classes of units, in tenths of a point" },
  is: Timeline.enacted(
    since,
    cite(
      circular,
      "Đ15.k3.b",
      "Đạt từ 15 điểm trở lên xếp loại xuất sắc; từ 12 đến dưới 15 điểm xếp loại tốt"
    ),
    [
      { code: "excellent", fromTenths: 150 },
      { code: "good", fromTenths: 120 },
      { code: "fair", fromTenths: 90 },
      { code: "average", fromTenths: 60 },
      { code: "weak", fromTenths: 0 }
    ] satisfies readonly MarkClass[] as readonly MarkClass[],
    cite(circular, "Đ15.k3.b", "từ 6 đến dưới 9 điểm xếp loại trung bình; dưới 6 điểm xếp loại yếu")
  ).repealed("2025-07-01", ended)
})

/** Đ15.3.a — "hoàn thành 100% nhiệm vụ khi có số điểm tối thiểu đánh giá từ 5 trở lên"; indicators 1, 2, 3, 4 and 7. */
export const personClasses = rule("one-stop.evaluation.person-classes", {
  label: { vi: "mức hoàn thành nhiệm vụ của cá nhân", en: "classes of persons, in tenths of a point" },
  is: Timeline.enacted(
    since,
    cite(circular, "Đ15.k3.a", "hoàn thành 100% nhiệm vụ khi có số điểm tối thiểu đánh giá từ 5 trở lên"),
    [
      { code: "all-tasks-done", fromTenths: 50 },
      { code: "most-tasks-done", fromTenths: 35 },
      { code: "tasks-not-done", fromTenths: 0 }
    ] satisfies readonly MarkClass[] as readonly MarkClass[],
    cite(circular, "Đ15.k1.a", "các khoản 1, 2, 3, 4 và 7 Điều 13")
  ).repealed("2025-07-01", ended)
})

/** Đ15.2.a — a mean over the dossiers, "làm tròn phần thập phân đến một (01) chữ số". */
export const indicatorRounding = rule("one-stop.evaluation.rounding", {
  label: { vi: "cách tính điểm của một chỉ số", en: "how an indicator is computed" },
  is: Timeline.enacted(
    since,
    cite(circular, "Đ15.k2.a", "làm tròn phần thập phân đến một (01) chữ số"),
    {
      mean: "over-dossiers",
      decimals: 1,
      unscored: "left-out"
    } as const,
    cite(circular, "Đ15.k4.b", "thì không tính chỉ số đó trong tổng hợp kết quả")
  ).repealed("2025-07-01", ended)
})

/** NĐ 118 Đ32.1 — five named criteria and whatever the Government adds; no points. */
export const evaluationCriteria = rule("one-stop.evaluation.criteria", {
  label: { vi: "tiêu chí đánh giá của cơ quan có thẩm quyền", en: "criteria of the competent body" },
  is: under2025(cite(decree, "Đ32.k1", "Các tiêu chí đánh giá của cơ quan có thẩm quyền"), [
    ground(
      "transparency",
      cite(decree, "Đ32.k1.a", "Công khai, minh bạch"),
      "công khai, minh bạch",
      "transparency"
    ),
    ground(
      "progress",
      cite(decree, "Đ32.k1.b", "Tiến độ, kết quả giải quyết"),
      "tiến độ, kết quả",
      "progress"
    ),
    ground("digitisation", cite(decree, "Đ32.k1.c", "Số hóa hồ sơ"), "số hóa hồ sơ", "digitisation"),
    ground(
      "online",
      cite(decree, "Đ32.k1.d", "Cung cấp dịch vụ trực tuyến"),
      "dịch vụ trực tuyến",
      "online services"
    ),
    ground("satisfaction", cite(decree, "Đ32.k1.đ", "Mức độ hài lòng"), "mức độ hài lòng", "satisfaction")
  ] as const)
})
