import sharp from "sharp"

type Bytes = Uint8Array<ArrayBuffer>
const red = { r: 200, g: 30, b: 30 }
const blue = { r: 30, g: 30, b: 200 }

/** A small picture, another one for each shade. */
export const picture = async (shade = 0): Promise<Bytes> =>
  new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: { r: shade, g: 9, b: 9 } } })
      .png()
      .toBuffer()
  )

/** What a phone writes beside the picture, as texts that stand in its bytes. */
export const carried = ["Chu May Mau", "MAY-MAU-07", "2026:11:20 08:15:00", "motion-video"]

/** A photo of a phone that was held upright: stored lying, red left of blue, with its place, its device and its owner. */
export const phonePhoto = async (type: "jpeg" | "png" = "jpeg"): Promise<Bytes> => {
  const half = (background: typeof red) =>
    ({ create: { width: 40, height: 40, channels: 3, background } }) as const
  const lying = sharp({ create: { width: 80, height: 40, channels: 3, background: red } })
    .composite([{ input: half(blue), left: 40, top: 0 }])
    .withExif({
      IFD0: {
        Make: "MAY-MAU-07",
        Model: "MAY-MAU-07",
        Artist: "Chu May Mau",
        DateTime: "2026:11:20 08:15:00"
      },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "18/1 31/1 3000/100",
        GPSLongitudeRef: "E",
        GPSLongitude: "105/1 42/1 1500/100"
      }
    })
    .withMetadata({ orientation: 6 })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="xmp-owner-of-phone"/></rdf:RDF></x:xmpmeta>'
    )
  const bytes = await (type === "jpeg" ? lying.jpeg() : lying.png()).toBuffer()
  // A film of the same second, as phones put it behind the picture.
  return new Uint8Array(Buffer.concat([bytes, Buffer.from("motion-video")]))
}
