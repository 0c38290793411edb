import decodeCode from 'qr/decode.js'

/** Longer sides only cost time: the code of a page photographed whole is read at this. */
const LONGEST_SIDE = 2000
const MILLISECONDS = 3000

/** The code on a photo; nothing where none is found. */
export async function readPhoto(photo: Blob): Promise<string | undefined> {
  const image = await createImageBitmap(photo)
  const longest = Math.max(image.width, image.height)
  for (const side of [LONGEST_SIDE, LONGEST_SIDE / 2]) {
    const scale = Math.min(1, side / longest)
    const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const pen = canvas.getContext('2d', { willReadFrequently: true })!
    pen.drawImage(image, 0, 0, width, height)
    try {
      return decodeCode(pen.getImageData(0, 0, width, height), { timeLimit: MILLISECONDS })
    } catch {
      // perhaps at the other size
    }
  }
  return undefined
}
