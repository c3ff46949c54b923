// The process of a store that acknowledges what it never wrote.
import { makeMemoryStore } from "@danchu/engine"
import { storeProcess } from "@danchu/testkit"

await storeProcess(makeMemoryStore(), process.argv)
