import type { Law } from "../law.js"
import { dues, openDeadlines } from "../model/due.js"
import { tellStories } from "../model/story.js"
import { commits, reindexes, reopens } from "../model/writing.js"
import type { StoreTrial } from "../store-trial.js"

export const dueEqualsRecomputation: Law<StoreTrial> = {
  id: "S12",
  sentence: "the deadlines found before a day are those that the cases have, each once, the earliest first",
  harm: "a term lapses and nobody was told that it ran",
  check: trial => tellStories(trial, 40, [commits, commits, reindexes, dues, dues, openDeadlines, reopens])
}
