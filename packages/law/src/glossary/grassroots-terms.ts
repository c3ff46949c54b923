import { term } from "./term.js"

/** Grassroots democracy: what people are told, decide, discuss and supervise. */
export const grassrootsTerms = [
  term("grassroots-democracy", "grassroots democracy", "dân chủ ở cơ sở"),
  term("public-disclosure", "public disclosure", "công khai"),
  term("public-notice", "public notice", "niêm yết"),
  term("loudspeaker", "public address system", "hệ thống truyền thanh"),
  term("community-meeting", "community meeting", "cuộc họp của cộng đồng dân cư").onForm(
    "59/2023/NĐ-CP",
    "M01",
    "2023-08-15"
  ),
  term("household-ballot", "ballot of households", "phát phiếu lấy ý kiến của hộ gia đình"),
  term("online-vote", "online vote", "biểu quyết trực tuyến").onForm("59/2023/NĐ-CP", "M03", "2023-08-15"),
  term("household", "household", "hộ gia đình"),
  term("household-representative", "household representative", "đại diện hộ gia đình"),
  term("neighbourhood", "neighbourhood", "thôn, tổ dân phố"),
  term("neighbourhood-head", "head of the neighbourhood", "trưởng thôn, tổ trưởng tổ dân phố"),
  term("community-initiative", "initiative of citizens", "sáng kiến của công dân"),
  term("consultation", "consultation", "lấy ý kiến nhân dân"),
  term("community-covenant", "community covenant", "hương ước, quy ước").onForm(
    "61/2023/NĐ-CP",
    "M01",
    "2023-08-16"
  ),
  term("covenant-suspension", "suspension of a covenant", "tạm ngừng thực hiện hương ước, quy ước").onForm(
    "61/2023/NĐ-CP",
    "M04",
    "2023-08-16"
  ),
  term("covenant-abolition", "abolition of a covenant", "bãi bỏ hương ước, quy ước").onForm(
    "61/2023/NĐ-CP",
    "M05",
    "2023-08-16"
  ),
  term("people-inspection-board", "people's inspection board", "Ban thanh tra nhân dân"),
  term("investment-supervision-board", "investment supervision board", "Ban giám sát đầu tư của cộng đồng"),
  term("annual-conference", "annual community conference", "hội nghị định kỳ của cộng đồng dân cư"),
  term("dialogue-conference", "dialogue conference", "hội nghị trao đổi, đối thoại với Nhân dân"),
  term("staff-conference", "staff conference", "hội nghị cán bộ, công chức, viên chức, người lao động"),
  term("voter", "voter", "cử tri"),
  term("voter-meeting", "voter meeting", "tiếp xúc cử tri"),
  term("voter-petition", "petition of voters", "kiến nghị của cử tri"),
  term("social-criticism", "social criticism", "phản biện xã hội"),
  term("supervision", "supervision", "giám sát"),
  term("mass-mobilisation", "mass mobilisation by the authorities", "dân vận chính quyền"),
  term("skilful-mobilisation-model", "model of skilful mobilisation", "mô hình Dân vận khéo"),
  term("emulation-movement", "emulation movement", "phong trào thi đua"),
  term("contribution", "contribution of the people", "khoản đóng góp của Nhân dân"),
  term("ethics-inspection", "inspection of public-service ethics", "kiểm tra đạo đức công vụ"),
  term("self-managed-group", "self-managed group", "Tổ nhân dân tự quản"),
  term("legal-club", "legal question-and-answer club", "Câu lạc bộ hỏi đáp pháp luật"),
  term("preliminary-review", "preliminary review", "sơ kết"),
  term("final-review", "final review", "tổng kết")
] as const
