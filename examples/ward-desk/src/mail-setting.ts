import { InvalidText } from "@danchu/law"
import type { MailSetting } from "./post-office.ts"

/**
 * Reads "smtps://user:password@mail.example.vn:465?from=van-thu@example.vn"; "smtp:" asks for STARTTLS, and with `tls=no` for
 * none on this machine.
 * @throws InvalidText that does not repeat what was given: it holds a password
 */
export const mailSettingFrom = (text: string): MailSetting => {
  const url = URL.canParse(text) ? new URL(text) : null
  const from = url?.searchParams.get("from")
  if (!url || !from || !/^smtps?:$/.test(url.protocol) || url.hostname === "")
    throw new InvalidText(
      "the mail server is named by no address that is known",
      "WARD_DESK_SMTP",
      "Give smtps://user:password@host:465?from=office@example.vn, or smtp: for STARTTLS."
    )
  const secure = url.protocol === "smtps:"
  const bare = url.searchParams.get("tls") === "no"
  return {
    from,
    server: {
      host: url.hostname,
      port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
      security: secure ? "tls" : bare ? "none" : "starttls",
      ...(url.username !== "" && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      })
    }
  }
}
