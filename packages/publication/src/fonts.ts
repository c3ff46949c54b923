import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"

/** The letters of a paper, as TrueType files. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
}

const file = (face: string): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`))

/** Tinos (OFL 1.1): as wide as the Times New Roman of official documents, with every Vietnamese letter. */
export const tinos = async (): Promise<Fonts> => ({
  regular: await file("400Regular"),
  bold: await file("700Bold"),
  italic: await file("400Regular_Italic")
})
