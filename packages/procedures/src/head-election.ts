import {
  type CivilDate,
  cite,
  inVietnamese,
  isRuling,
  type LeadTime,
  type Ruling,
  tallyVote
} from "@danchu/law"
import { meetingNotice, meetingNoticeForms } from "@danchu/law/rules/community-meeting"
import {
  candidateNumber,
  electionCandidates,
  electionNotice,
  electionPlan,
  electionTeam,
  electionTeamMembers
} from "@danchu/law/rules/election"
import { headAge } from "@danchu/law/rules/head-term"
import { absent, governed, under } from "./absent.js"
import type { HeadElectionCommand, HeadElectionEvent } from "./head-election-events.js"
import { headElectionMandatory } from "./head-election-mandatory.js"
import { again, receive, recognise, refuse, send } from "./head-election-recognition.js"
import {
  type ElectionStepFor,
  evolveHeadElection,
  type HeadElectionState,
  headElectionDeadlines,
  headElectionPhases,
  newHeadElection
} from "./head-election-state.js"
import { noticeRefusal } from "./meeting-call.js"
import { conductRefusal, conductRules } from "./meeting-conduct.js"
import { accepted, type Bench, type Procedure, type Refusal, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

const decree = "59/2023/NĐ-CP"

const called = cite(decree, "Đ6.k1.a", "Ban hành quyết định tổ chức bầu Trưởng thôn, Tổ trưởng tổ dân phố")

const team = cite(decree, "Đ6.k1.b", "Ban hành quyết định thành lập Tổ bầu cử")

const announced = cite(
  decree,
  "Đ6.k1.b",
  "Các quyết định phải được thông báo đến Nhân dân ở thôn, tổ dân phố"
)

const candidates = cite(
  decree,
  "Đ6.k2",
  "giới thiệu ít nhất 01 người ra ứng cử Trưởng thôn, Tổ trưởng tổ dân phố"
)

const held = cite(
  decree,
  "Đ7",
  "Việc tổ chức bầu Trưởng thôn, Tổ trưởng tổ dân phố tại cuộc họp của cộng đồng dân cư"
)

/** Whether a duty that comes before the day of the election was done in time. */
const lateBefore = (
  law: Ruling<LeadTime>,
  meetingOn: CivilDate | null,
  on: CivilDate,
  bench: Bench
): boolean => meetingOn !== null && on > noticeInTime(law, meetingOn, bench)

/** Đ6.1.a — the plan is rolled out "chậm nhất 20 ngày trước ngày tổ chức cuộc họp". */
const call: ElectionStepFor<"CallElection"> = {
  label: { vi: "quyết định tổ chức bầu", en: "call the election" },
  from: ["new"],
  to: ["called"],
  who: "commune-chair",
  rules: [electionPlan.id],
  basis: [called],
  decide: (_, { type: _type, ...given }, bench) =>
    under(electionPlan.on(given.on), called, law =>
      given.agreedWithFront
        ? accepted([
            {
              ...given,
              type: "ElectionCalled",
              late: lateBefore(law, given.meetingOn, given.on, bench),
              governedBy: governed(law)
            }
          ])
        : refused(
            called,
            "front-must-take-part",
            "chưa phối hợp với Mặt trận cấp xã",
            "the Front has not taken part"
          )
    )
}

/** Đ6.1.b — led by the Front; nobody who stands is on it; "chậm nhất 10 ngày trước". */
const formTeam: ElectionStepFor<"FormTeam"> = {
  label: { vi: "thành lập Tổ bầu cử", en: "form the election team" },
  from: ["called"],
  to: ["called"],
  who: "commune-chair",
  rules: [electionTeam.id, electionTeamMembers.id],
  basis: [team],
  decide: (state, { type: _type, ...given }, bench) =>
    under(electionTeam.on(given.on), team, law =>
      under(electionTeamMembers.on(given.on), team, members =>
        !given.ledByFront || given.candidatesAmongThem || !given.agreedWithFront
          ? refused(
              members,
              "team-not-as-the-decree-asks",
              "Tổ trưởng là đại diện Ban công tác Mặt trận; người ứng cử không tham gia Tổ bầu cử",
              "the Front leads the team, no candidate is on it, and the Front of the commune agrees"
            )
          : accepted([
              {
                ...given,
                type: "TeamFormed",
                late: lateBefore(law, state.meetingOn, given.on, bench),
                governedBy: governed(law, members)
              }
            ])
      )
    )
}

/** NĐ 185/2026 Đ7.1 — "từ 21 tuổi trở lên"; of other standards nothing is asked here: they are not figures. */
const tooYoung = ({
  on,
  youngest
}: Omit<Extract<HeadElectionCommand, { readonly type: "SettleCandidates" }>, "type">): Refusal | null => {
  const law = headAge.on(on)
  return youngest !== undefined && isRuling(law) && youngest < law.value.min
    ? refused(
        law,
        "candidate-too-young",
        `người ứng cử phải từ ${law.value.min} tuổi trở lên`,
        `a candidate is at least ${law.value.min} years old`
      )
    : null
}

/** Đ6.2 — "ít nhất 01 người ra ứng cử". */
const settle: ElectionStepFor<"SettleCandidates"> = {
  label: { vi: "chốt danh sách người ứng cử", en: "settle the candidates" },
  from: ["called"],
  to: ["called"],
  who: "neighbourhood-front",
  rules: [electionCandidates.id, candidateNumber.id, headAge.id],
  basis: [candidates],
  decide: (state, { type: _type, ...given }, bench) =>
    under(electionCandidates.on(given.on), candidates, law =>
      under(
        candidateNumber.on(given.on),
        candidates,
        number =>
          tooYoung(given) ??
          (given.candidates < number.value.min || !given.agreedWithPartyCell
            ? refused(
                number,
                "candidates-not-settled",
                "cần ít nhất 01 người ứng cử, có ý kiến cấp ủy chi bộ",
                "at least one candidate is needed, agreed with the Party cell"
              )
            : accepted([
                {
                  ...given,
                  type: "CandidatesSettled",
                  late: lateBefore(law, state.meetingOn, given.on, bench),
                  governedBy: governed(law, number)
                }
              ]))
      )
    )
}

/** Đ6.1.b — told, posted and broadcast "chậm nhất 07 ngày trước ngày bầu cử". */
const announce: ElectionStepFor<"AnnounceElection"> = {
  label: { vi: "thông báo, niêm yết các quyết định", en: "announce the election" },
  from: ["called"],
  to: ["called"],
  who: "commune-chair",
  rules: [electionNotice.id],
  basis: [announced],
  decide: (state, { on }, bench) =>
    under(electionNotice.on(on), announced, law =>
      state.announced || !state.team
        ? refused(
            announced,
            state.announced ? "already-announced" : "team-not-formed",
            state.announced ? "đã thông báo" : "chưa có quyết định thành lập Tổ bầu cử để thông báo",
            state.announced
              ? "it was announced before"
              : "the decision on the election team, which is announced with it, is missing"
          )
        : accepted(
            [
              {
                type: "ElectionAnnounced",
                on,
                late: lateBefore(law, state.meetingOn, on, bench),
                governedBy: governed(law)
              }
            ],
            [{ to: "every-household", template: "election", basis: [announced] }]
          )
    )
}

/** Đ7, Luật Đ21.1 — elected by more than half of all households of the neighbourhood. */
const hold: ElectionStepFor<"HoldElection"> = {
  label: { vi: "họp bầu", en: "hold the election" },
  from: ["called"],
  to: ["elected", "no-winner"],
  who: "election-team",
  rules: ["community.approval.other", meetingNotice.id, meetingNoticeForms.id, ...conductRules],
  basis: [held],
  decide: (state, { type: _type, ...given }, bench) => {
    if (state.meetingOn !== null && given.on < state.meetingOn) {
      return refused(
        held,
        "before-its-day",
        `cuộc họp bầu vào ngày ${inVietnamese(state.meetingOn)}`,
        `the election was called for ${state.meetingOn}`
      )
    }
    if (!state.team || state.candidates === 0 || !state.announced) {
      return refused(
        !state.team ? team : state.candidates === 0 ? candidates : announced,
        "not-prepared",
        "chưa có Tổ bầu cử, danh sách người ứng cử hoặc thông báo",
        "the team, the candidates or the announcement are missing"
      )
    }
    if (given.present > given.households || given.yes > given.present) {
      return refused(held, "more-than-there-are", "số phiếu không khớp", "the figures do not fit together")
    }
    const unlike =
      noticeRefusal(given.notice, given.on, bench) ?? conductRefusal(given.conduct, given.present, given.on)
    if (unlike) return unlike
    const tally = tallyVote({
      matter: "D4",
      scope: "neighbourhood",
      total: given.households,
      yes: given.yes,
      on: given.on
    })
    if (tally._tag !== "Tally") return absent(tally, held)
    return accepted([
      {
        ...given,
        type: "ElectionHeld",
        needed: tally.needed ?? tally.of,
        elected: tally.passes,
        governedBy: []
      }
    ])
  }
}

/**
 * The election of the head of a neighbourhood, from its call to the recognition.
 * @law NĐ 59/2023/NĐ-CP, Đ3, Đ6–8; NĐ 185/2026/NĐ-CP, Đ7.1; Luật 10/2022/QH15, Đ21
 */
export const headElection: Procedure<HeadElectionState, HeadElectionCommand, HeadElectionEvent> = {
  id: "head-election",
  label: { vi: "bầu Trưởng thôn, Tổ trưởng tổ dân phố", en: "election of a neighbourhood's head" },
  initial: newHeadElection,
  phases: headElectionPhases,
  steps: {
    CallElection: call,
    FormTeam: formTeam,
    SettleCandidates: settle,
    AnnounceElection: announce,
    HoldElection: hold,
    SendResult: send,
    ReceiveResult: receive,
    RecogniseHead: recognise,
    RefuseRecognition: refuse,
    OrderReelection: again
  },
  mandatory: headElectionMandatory,
  evolve: evolveHeadElection,
  deadlines: headElectionDeadlines
}
