import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"

/** The letters of a paper, as TrueType files. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
}

const require = createRequire(import.meta.url)

/** Tinos (OFL 1.1): as wide as the Times New Roman of official documents, with every Vietnamese letter. */
export const tinos = async (): Promise<Fonts> => ({
  regular: await readFile(require.resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf")),
  bold: await readFile(require.resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf")),
  italic: await readFile(
    require.resolve("@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf")
  )
})
