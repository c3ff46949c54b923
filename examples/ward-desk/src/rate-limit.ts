/** Counts tries by key in memory; a key that has used them up waits until its window ends. */
export const rateLimit = (most: number, window: number) => {
  const tries = new Map<string, { count: number; until: number }>()
  const current = (key: string, now: number) => {
    const found = tries.get(key)
    return found && found.until > now ? found : undefined
  }
  return {
    /** Counts one try: the seconds to wait, 0 where it may go on. */
    take: (key: string, now: number): number => {
      if (tries.size > 10_000) for (const [one, { until }] of tries) if (until <= now) tries.delete(one)
      const found = current(key, now)
      if (found && found.count >= most) return Math.ceil((found.until - now) / 1000)
      tries.set(key, { count: (found?.count ?? 0) + 1, until: found?.until ?? now + window })
      return 0
    },
    /** Takes one try back. */
    refund: (key: string): void => {
      const found = tries.get(key)
      if (found) tries.set(key, { ...found, count: found.count - 1 })
    },
    forget: (key: string): void => {
      tries.delete(key)
    }
  }
}
