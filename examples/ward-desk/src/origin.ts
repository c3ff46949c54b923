import { InvalidText } from "@danchu/law"

/**
 * The origin that an address names: https, or http on this machine.
 * @throws InvalidText
 */
export const originFrom = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "localhost"))
    return url.origin
  throw new InvalidText(
    "this is no address where browsers find the desk",
    "--origin",
    "Give https://desk.example.vn; http is for localhost alone."
  )
}
