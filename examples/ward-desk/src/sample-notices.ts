import { addDays } from "@danchu/law"
import { keepSetting } from "./commune.ts"
import type { Desk } from "./desk.ts"
import { note } from "./files.ts"
import { post } from "./notices.ts"
import { keep, type NewPosting } from "./postings.ts"

const hall = "Nhà văn hóa phường"
const point = "Điểm sinh hoạt tổ dân phố 3"
const office = "Trụ sở UBND phường"

/** How many days ago, from and to. */
type Hung = readonly [channel: NewPosting["channel"], place: string | null, from: number, to: number | null]

const notices: readonly {
  readonly id: string
  readonly matter: string
  readonly title: string
  readonly body: string
  readonly decided: number
  readonly posted: number
  readonly hung: readonly Hung[]
}[] = [
  {
    id: "5f1d7a38-6b1f-4f0e-9a43-2d1e6f0c7b57",
    matter: "K7",
    title: "Danh sách tiêu chí xét trợ cấp xã hội đợt 2 (dữ liệu mẫu)",
    body: "Tiêu chí và kết quả bình xét theo tổ dân phố.",
    decided: 42,
    posted: 40,
    hung: [
      ["portal", null, 40, null],
      ["board", office, 40, null],
      ["board", hall, 40, 21],
      ["loudspeaker", null, 40, 37],
      ["neighbourhood-head", "Tổ dân phố 1", 39, 39]
    ]
  },
  {
    id: "5f1d7a38-6b1f-4f0e-9a43-2d1e6f0c7b55",
    matter: "K5",
    title: "Kết quả huy động đóng góp làm đường liên tổ dân phố (dữ liệu mẫu)",
    body: "Tổng số hộ tham gia: 214.\nChi tiết thu, chi xem tại trụ sở và nhà văn hóa tổ dân phố.",
    decided: 14,
    posted: 12,
    hung: [
      ["portal", null, 12, null],
      ["board", office, 12, null],
      ["board", hall, 3, null],
      ["board", point, 12, null]
    ]
  },
  {
    id: "5f1d7a38-6b1f-4f0e-9a43-2d1e6f0c7b58",
    matter: "K2",
    title: "Dự toán ngân sách phường điều chỉnh (dữ liệu mẫu)",
    body: "Số liệu điều chỉnh theo nghị quyết của Hội đồng nhân dân phường.",
    decided: 1,
    posted: 0,
    hung: [["board", office, 0, null]]
  }
]

/** One grey point. */
const photo = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64"
)

/** Made-up notices in every state of the matrix, with where they hung. */
export const fillWithNotices = async (desk: Desk, tenant: string): Promise<void> => {
  const { database, today, now } = desk
  const ago = (days: number) => addDays(today(), -days)
  await keepSetting(database, tenant, {
    headquarters: [office],
    "house-of-culture": [hall],
    "community-point": [point],
    neighbourhoods: ["Tổ dân phố 1", "Tổ dân phố 3"],
    portal: true,
    loudspeaker: true,
    specialArea: false
  })
  const sha256 = await desk.files.put(tenant, photo)
  for (const [n, { id, matter, title, body, decided, posted, hung }] of notices.entries()) {
    const at = now() + n
    await post(
      database,
      tenant,
      id,
      { matter, title, body, decidedOn: ago(decided) },
      { account: "mau", on: ago(posted), at }
    )
    await note(database, tenant, `notice:${id}`, {
      sha256,
      size: photo.length,
      type: "image/png",
      what: "posting-photo",
      account: "mau",
      at,
      ref: null
    })
    for (const [line, [channel, place, from, to]] of hung.entries()) {
      const onBoard = channel === "board"
      const posting = {
        id: `${id.slice(0, -2)}${n}${line}`,
        notice: id,
        channel,
        place,
        from: ago(from),
        to: to === null ? null : ago(to),
        photo: onBoard ? sha256 : null,
        photoOn: onBoard ? ago(from) : null,
        account: "mau"
      }
      await keep(database, tenant, posting, at)
    }
  }
}
