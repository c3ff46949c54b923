import type { TaskLine } from "./planning.js"

const line = (code: string, name: string): TaskLine => ({
  code: code as TaskLine["code"],
  name: name as TaskLine["name"]
})

/**
 * The eight lines of government mass mobilisation as the press tells them of one town's directive of 2017 (10-CT/ThU): a
 * list to begin with. The directive of the place and time prevails.
 */
export const mobilisationLines: readonly TaskLine[] = [
  line("grassroots-democracy", "gắn dân vận chính quyền với quy chế dân chủ ở cơ sở"),
  line("disclosure", "công khai, minh bạch trong quản lý, điều hành"),
  line("administrative-procedures", "cải cách thủ tục hành chính"),
  line("dialogue-with-people", "đối thoại trực tiếp với Nhân dân"),
  line("dialogue-with-enterprises", "đối thoại với doanh nghiệp"),
  line("petitions", "giải quyết kịp thời khiếu nại, tố cáo"),
  line("participation", "Nhân dân tham gia xây dựng chủ trương, chính sách"),
  line("public-service-ethics", "đạo đức công vụ, kỷ cương, kỷ luật hành chính")
]
