// The six forms of TT 01/2024 as one loop written by hand for them: what `countForms` is measured against.

const field2 = { benefits: 10, land: 11, administrative: 12, judicial: 13, party: 14, other: 15 }
const field3 = {
  benefits: 10,
  land: 11,
  "civil-service": 12,
  administrative: 13,
  corruption: 14,
  judicial: 15,
  party: 16,
  other: 17
}
const field4 = { benefits: 9, land: 10, judicial: 11, other: 12 }
const results = { upheld: 20, rejected: 21, "partly-upheld": 22, confirmed: 23, changed: 24 }
const columns = last => new Float64Array(last + 1)
const tenths = given => Math.round(Number(given) * 10)

/** The first of a matter stays; its petition may come to stand in another's place. */
const first = (matters, key, on, facts) => {
  const present = matters.get(key)
  if (!present || on < present.on || (on === present.on && facts.id < present.facts.id))
    matters.set(key, { on, facts })
}

const matterColumns = (facts, c) => {
  const { standing, competence, sent } = facts.handling
  const { settledTimes, judged, overdue } = standing
  const own = competence === "own"
  c[8] += 1
  if (facts.kind === "complaint") {
    const field = field2[facts.field]
    if (field < 13) c[9] += 1
    c[field] += 1
    c[judged ? 18 : settledTimes === 0 ? 19 : settledTimes === 1 ? 16 : 17] += 1
    if (own) {
      c[20] += 1
      c[facts.instance === "first" ? 21 : 22] += 1
    } else {
      c[23] += 1
      if (sent === "guided") c[24] += 1
      else if (sent === "urged") c[25] += 1
    }
  } else if (facts.kind === "denunciation") {
    const field = field3[facts.field]
    if (field < 14) c[9] += 1
    c[field] += 1
    c[settledTimes > 0 ? 19 : overdue ? 18 : 20] += 1
    if (own) {
      c[21] += 1
      c[facts.again ? 23 : 22] += 1
    } else {
      c[24] += 1
      if (sent === "forwarded") c[25] += 1
      else if (sent === "urged") c[26] += 1
    }
  } else {
    c[field4[facts.field]] += 1
    c[settledTimes > 0 ? 13 : 14] += 1
    if (own) {
      c[15] += 1
      c[settledTimes > 0 ? 19 : 20] += 1
    } else {
      c[16] += 1
      if (sent === "forwarded") c[17] += 1
      else if (sent === "urged") c[18] += 1
    }
  }
}

const settle = (settlement, c) => {
  const decided = settlement.how === "decision"
  c[decided ? 5 : 6] += 1
  if (decided) {
    c[results[settlement.result]] += 1
    c[settlement.inTime ? 25 : 26] += 1
  }
  const { stateMoney, individualLand } = settlement.recovered
  if (stateMoney !== undefined) c[7] += tenths(stateMoney)
  if (individualLand !== undefined) c[12] += tenths(individualLand)
}

const enforce = ({ due, paid, doneOn }, c, from, to) => {
  c[1] += 1
  if (doneOn !== undefined && doneOn <= to) c[2] += 1
  c[3] += tenths(due.stateMoney)
  for (const one of paid) {
    if (one.on < from) c[3] -= tenths(one.stateMoney)
    else if (one.on <= to) c[5] += tenths(one.stateMoney)
  }
}

export const byHand = (cases, { from, to }) => {
  const summary = columns(22)
  const own = { complaint: columns(26), denunciation: columns(27), petition: columns(20) }
  const settled = columns(26)
  const enforced = columns(19)
  const named = new Set()
  for (const { matter, id } of cases) if (matter !== undefined && matter !== id) named.add(matter)
  const matters = new Map()
  const within = new Map()
  const settlements = new Map()
  const enforcements = new Map()
  for (const facts of cases) {
    const { kind, id, handling, receivedOn, settlement, enforcement } = facts
    if (receivedOn > to) continue
    const matter = facts.matter ?? id
    const alone = matter === id && !named.has(id)
    const c = own[kind]
    if (handling && handling.on <= to) {
      for (const on of handling.repliesOn)
        if (from <= on && on <= to) {
          summary[22] += 1
          if (kind === "complaint") c[26] += 1
          else if (kind === "denunciation") c[27] += 1
        }
      if (kind === "complaint" && handling.eligible && handling.competence === "own") {
        if (!settlement || settlement.on >= from) {
          settled[1] += 1
          settled[handling.on < from ? 2 : 3] += 1
          if (alone) settled[4] += 1
          else first(within, matter, handling.on, facts)
          if (settlement && settlement.on <= to) {
            if (alone) settle(settlement, settled)
            else first(settlements, matter, settlement.on, facts)
          }
        }
      }
    }
    if (enforcement && enforcement.effectiveOn <= to && !(enforcement.doneOn < from)) {
      if (alone) enforce(enforcement, enforced, from, to)
      else first(enforcements, matter, enforcement.effectiveOn, facts)
    }
    const handled = handling !== undefined && handling.on <= to
    if (handled && handling.on < from) continue
    const opening = receivedOn < from
    summary[1] += 1
    c[1] += 1
    summary[opening ? 2 : 3] += 1
    c[opening ? 2 : 3] += 1
    if (!handled) {
      summary[5] += 1
      continue
    }
    summary[4] += 1
    c[4] += 1
    c[opening ? 5 : 6] += 1
    if (!handling.eligible) continue
    summary[6] += 1
    c[7] += 1
    summary[kind === "complaint" ? 8 : kind === "denunciation" ? 9 : 10] += 1
    const { settledTimes } = handling.standing
    summary[settledTimes === 0 ? 13 : settledTimes === 1 ? 11 : 12] += 1
    if (handling.competence === "own") {
      summary[14] += 1
      summary[kind === "complaint" ? 15 : kind === "denunciation" ? 16 : 17] += 1
    } else {
      summary[18] += 1
      if (handling.sent !== undefined)
        summary[handling.sent === "guided" ? 19 : handling.sent === "forwarded" ? 20 : 21] += 1
    }
    if (alone) {
      summary[7] += 1
      matterColumns(facts, c)
    } else first(matters, `${kind}:${matter}`, handling.on, facts)
  }
  summary[7] += matters.size
  for (const { facts } of matters.values()) matterColumns(facts, own[facts.kind])
  settled[4] += within.size
  for (const { facts } of settlements.values()) settle(facts.settlement, settled)
  for (const { facts } of enforcements.values()) enforce(facts.enforcement, enforced, from, to)
  for (const column of [7, 12]) settled[column] /= 10
  for (const column of [3, 5]) enforced[column] /= 10
  return {
    "TT01/2024:01/XLD": summary,
    "TT01/2024:02/XLD": own.complaint,
    "TT01/2024:03/XLD": own.denunciation,
    "TT01/2024:04/XLD": own.petition,
    "TT01/2024:01/KQGQ": settled,
    "TT01/2024:02/KQGQ": enforced
  }
}
