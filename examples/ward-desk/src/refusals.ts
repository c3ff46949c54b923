import type { Label } from "@danchu/law"
import type { Role } from "./roles.ts"

/** The desk itself says no, with the status of HTTP that fits; the words name no person and no content. */
export class Turned extends Error {
  readonly status: 400 | 403 | 404 | 413 | 429
  readonly words: Label
  constructor(status: Turned["status"], vi: string, en: string) {
    super(en)
    this.status = status
    this.words = { vi, en }
  }
}

export const notFound = () =>
  new Turned(404, "Không tìm thấy trang hoặc hồ sơ này.", "There is no such page or file.")

export const onlyFor = (role: Role, ...allowed: readonly Role[]): void => {
  if (!allowed.includes(role))
    throw new Turned(403, "Việc này không thuộc phần việc của bạn.", "This is not part of your work.")
}
