/**
 * Times tasks in turn, round by round, so that a change of the processor's pace meets all of them.
 * @param {Record<string, { task: () => number, pieces: number, repeat?: number }>} tasks each does so many pieces of work
 * @returns {Record<string, number>} nanoseconds of one piece: the tenth percentile of the rounds, which other processes
 * disturb least
 */
export const nanoseconds = (tasks, rounds = 200) => {
  const times = Object.fromEntries(Object.keys(tasks).map(name => [name, []]))
  let sink = 0
  const warm = Math.min(20, rounds)
  for (let round = 0; round < rounds + warm; round++) {
    for (const [name, { task, pieces, repeat = 20 }] of Object.entries(tasks)) {
      const from = process.hrtime.bigint()
      for (let i = 0; i < repeat; i++) sink += task()
      const to = process.hrtime.bigint()
      if (round >= warm) times[name].push(Number(to - from) / repeat / pieces)
    }
  }
  if (!Number.isFinite(sink)) throw new Error("a task returned no number")
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => [
      name,
      values.sort((a, b) => a - b)[Math.floor(values.length / 10)]
    ])
  )
}

export const ns = value => {
  if (value >= 100_000) return `${Math.round(value / 1000).toLocaleString("en")} µs`
  if (value >= 1000) return `${(value / 1000).toFixed(1)} µs`
  return `${value.toFixed(value < 20 ? 1 : 0)} ns`
}

export const times = (slow, fast) => {
  const ratio = slow / fast
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString("en") : ratio.toFixed(1)}×`
}
