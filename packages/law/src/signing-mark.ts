/** What stands before a signature: in whose stead a person signs. */
export interface SigningMark {
  readonly mark: string
  readonly series: "state" | "party"
  readonly vi: string
  readonly en: string
}

const mark = (series: SigningMark["series"], mark: string, vi: string, en: string): SigningMark => ({
  mark,
  series,
  vi,
  en
})

/** The marks of State documents end in a full stop, those of the Party have a slash. */
export const signingMarks: readonly SigningMark[] = [
  mark("state", "TM.", "thay mặt", "for the body"),
  mark("state", "KT.", "ký thay", "for the head, by a deputy"),
  mark("state", "TL.", "thừa lệnh", "by order"),
  mark("state", "TUQ.", "thừa ủy quyền", "by authority"),
  mark("state", "Q.", "quyền", "acting"),
  mark("party", "T/M", "thay mặt", "for the body"),
  mark("party", "K/T", "ký thay", "for the head, by a deputy"),
  mark("party", "T/L", "thừa lệnh", "by order"),
  mark("party", "Q.", "quyền", "acting")
]
