/** A text that the corpus covers, and its articles on which no rule rests, each with the reason. */
export interface CoveredText {
  /** How many articles it has, numbered from 1. */
  readonly articles: number
  /** Articles put in later, as "11a". */
  readonly inserted?: readonly string[]
  /** Articles on which no rule rests: "1–5, 14", and why. */
  readonly uncovered: readonly (readonly [articles: string, why: string])[]
}

const scope = "scope, definitions or principles: nothing to count and no closed list"
const general = "duties and rights in general words, without a number, a term or a list that decides"
const organisation = "how offices are organised and work with each other; no term towards people"
const penalties = "discipline and penalties of officials: outside the corpus"
const means = "seats, money, staff and equipment: outside the corpus"
const systems = "requirements on the State's information systems: outside the corpus"
const final = "commencement, transition or who carries it out; its days stand in the register of instruments"
const unread = "the text of these articles was not read"
const others =
  "competence inside courts, prosecution, elected bodies, public units and enterprises: outside the corpus"
const steps = "steps without a number or a term of their own"

/** Kept up by hand: an article on which a rule comes to rest may stay in its span; a span wholly covered may not. */
export const coveredTexts: Readonly<Record<string, CoveredText>> = {
  "02/2011/QH13": {
    articles: 70,
    inserted: ["11a"],
    uncovered: [
      ["1–5", scope],
      ["16", general],
      ["24, 25", "inspectors advise and supervise; they decide no complaint"],
      ["34, 43", "what lies in the file of a case: a list without effect on a term"],
      ["45", general],
      ["47", "names the matter of the chapter"],
      ["59–62", "ended on 2014-07-01 by Luật Tiếp công dân"],
      ["63–65", organisation],
      ["67, 68", penalties],
      ["70", final]
    ]
  },
  "25/2018/QH14": {
    articles: 67,
    uncovered: [
      ["1–7", scope],
      ["8–11", general],
      ["14–21", others],
      ["28", "names the steps that the articles behind it regulate"],
      ["31, 32", general],
      ["45, 46, 48, 53", general],
      ["55", "what lies in the file of a protection: a list without effect on a term"],
      ["59–61", organisation],
      ["62–65", penalties],
      ["67", final]
    ]
  },
  "42/2013/QH13": {
    articles: 36,
    inserted: ["3a"],
    uncovered: [
      ["1–6", scope],
      ["8", general],
      ["14", organisation],
      ["16, 19", organisation],
      ["20–23", "reception by the bodies of the National Assembly and by deputies: outside the corpus"],
      ["30–32", organisation],
      ["33, 34", means],
      ["35, 36", final]
    ]
  },
  "10/2022/QH15": {
    articles: 91,
    uncovered: [
      ["1, 3–10", scope],
      ["29–31, 34", general],
      ["38, 43, 44", "tasks of the boards, without a number or a term"],
      ["55–59, 61", general],
      ["71, 72, 74–76, 78–80", general],
      ["83–89", organisation]
    ]
  },
  "59/2023/NĐ-CP": {
    articles: 31,
    uncovered: [
      ["1, 2", scope],
      ["15, 18–20", "relations and duties of the boards, without a number or a term"],
      ["23, 24, 27", "relations and duties of the boards, without a number or a term"],
      ["30, 31", final]
    ]
  },
  "61/2023/NĐ-CP": {
    articles: 25,
    uncovered: [
      ["1–5", scope],
      ["17, 19–22", general],
      ["23", means],
      ["25", final]
    ]
  },
  "124/2020/NĐ-CP": {
    articles: 44,
    inserted: ["3a", "7a", "28a", "28b"],
    uncovered: [
      ["1, 2", scope],
      ["3", "repeats the forms of Điều 8 of the law"],
      ["8–12", "offices work together when many complain; no number or term"],
      ["13–15", "complaints inside public units: outside the corpus"],
      ["17–25, 27", "steps of the verification, without a term of their own"],
      ["26", "the forms on which Điều 35 of the law is carried out"],
      ["30", general],
      ["32–37", general],
      ["39–42", penalties],
      ["43, 44", final]
    ]
  },
  "31/2019/NĐ-CP": {
    articles: 25,
    uncovered: [
      ["1, 2", scope],
      ["7–9", general],
      ["11–17", "steps of the verification, without a term of their own"],
      ["19, 20", "sends to Điều 25 and Điều 43 of the law"],
      ["21, 23", penalties],
      ["24, 25", final]
    ]
  },
  "154/2026/NĐ-CP": {
    articles: 45,
    uncovered: [
      ["1–3", scope],
      ["5–7", organisation],
      ["8, 9, 11", means],
      ["13, 14", steps],
      ["16–19, 21, 22", "requirements on the online reception without a number"],
      ["26, 28–34", organisation],
      ["35–39", means],
      ["40, 42, 43", penalties],
      ["44, 45", final]
    ]
  },
  "185/2026/NĐ-CP": {
    articles: 10,
    uncovered: [
      ["1, 3", scope],
      ["5, 6", general],
      ["8", "principles of setting up neighbourhoods; the numbers were seen in a condensed copy only"]
    ]
  },
  "118/2025/NĐ-CP": {
    articles: 41,
    uncovered: [
      ["2–6", scope],
      ["7–10, 12", organisation],
      ["13", means],
      ["25–27", systems],
      ["29–31, 33, 34", "how an evaluation is organised; its criteria are covered"],
      ["35–38", organisation],
      ["39", means],
      ["41", final]
    ]
  },
  "61/2018/NĐ-CP": {
    articles: 41,
    uncovered: [
      ["1–6", scope],
      ["7–10, 12, 14", organisation],
      ["13", means],
      ["15, 17", "the same steps stand in 118/2025/NĐ-CP with their numbers"],
      ["16, 20–22", steps],
      ["23–26", systems],
      ["27–32", "how an evaluation is organised; its scale is in 01/2018/TT-VPCP"],
      ["33–37", organisation],
      ["38", means],
      ["39–41", final]
    ]
  },
  "01/2018/TT-VPCP": {
    articles: 23,
    uncovered: [
      ["1, 2", scope],
      ["3–8", organisation],
      ["10–12, 14", steps],
      ["16–21", systems],
      ["22, 23", final]
    ]
  },
  "09/2026/TT-BTP": {
    articles: 17,
    uncovered: [
      ["1–3", scope],
      ["4–8", general],
      ["12", "lists the forms, which the package of reports holds"],
      ["13–15", systems],
      ["16, 17", final]
    ]
  },
  "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN": {
    articles: 58,
    uncovered: [
      ["1–3", scope],
      ["7–14, 17, 26, 40–43, 45–48, 50", unread],
      ["15, 16, 52–57", organisation],
      ["20, 23, 25, 27–30, 34–36", "content, attendance and order of a meeting, without a number or a term"],
      ["39, 44", general]
    ]
  }
}
