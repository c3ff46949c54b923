import sharp from "sharp"
import type { FileType } from "./file-store.ts"

// Of all that the library reads, only what is taken here can be reached by a file.
sharp.block({ operation: ["VipsForeignLoad"] })
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] })

/** A larger picture fills the memory before anybody sees it. */
const mostPixels = 64_000_000

/**
 * The picture drawn anew, upright: what is left are its pixels, without the place, the device, its owner, a thumbnail or
 * whatever else stood in the file; `null` where it is no whole picture.
 */
export const pixelsOf = async (bytes: Uint8Array, type: FileType): Promise<Uint8Array | null> => {
  const picture = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient()
  const drawn =
    type === "image/jpeg" ? picture.jpeg({ quality: 90, chromaSubsampling: "4:4:4" }) : picture.png()
  try {
    return new Uint8Array(await drawn.toBuffer())
  } catch {
    return null
  }
}
