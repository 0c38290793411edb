import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { COMMON, fontFile } from './font.ts'
import { linesOf } from './lines.ts'
import { type Printed } from './printed.ts'
import { missingIn, runsOf } from './runs.ts'

// points; A4 is 595 × 842
const MARGIN = 64
const LABEL = 110
const CODE_SIDE = 170
const [FIRST_LINE, TEXT, LINE_GAP, BETWEEN] = [172, 12.5, 3, 8]
/** How large the lines are: so large that the longest end above the code, which text over it would make unreadable. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.7]
/** So that no printer leaves a hair between two modules. */
const OVERLAP = 0.1
const [ink, muted, red] = ['#1f1f1f', '#595959', '#8c1d18']

/** A certificate as one page of A4: the facts as order 67 asks for them, and a code of them that is checked without a network. */
export function printedCertificate(printed: Printed): Promise<Buffer> {
  const page = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    // none of the fonts every reader has: they know no Chinese
    font: fontFile(COMMON) as unknown as string,
    lang: 'zh-CN',
    info: { Title: `志愿服务证明 ${printed.number}`, CreationDate: new Date(`${printed.issuedOn}T00:00:00+08:00`) },
  })
  const width = page.page.width - 2 * MARGIN
  page
    .rect(MARGIN / 2, MARGIN / 2, width + MARGIN, page.page.height - MARGIN)
    .lineWidth(1.5)
    .stroke(red!)
  page.fillColor(red!).fontSize(28).text('志愿服务证明', MARGIN, 76, { align: 'center', characterSpacing: 4 })
  page.fillColor(muted!).fontSize(11).text(`编号 ${printed.number}`, MARGIN, 122, { align: 'center' })
  if (printed.sample) page.fillColor(red!).fontSize(11).text('示例，不作证明之用', MARGIN, 140, { align: 'center' })
  const codeTop = page.page.height - MARGIN - CODE_SIDE - 24
  const lines = withRareLetters(linesOf(printed))
  const scale = SCALES.find((each) => FIRST_LINE + heightOf(page, lines, width, each) <= codeTop) ?? SCALES.at(-1)!
  let top = FIRST_LINE
  for (const [label, text] of lines) {
    page
      .fillColor(muted!)
      .fontSize(11 * scale)
      .text(label, MARGIN, top + 1, { width: LABEL })
    page.fillColor(ink!).fontSize(TEXT * scale)
    write(page, text, { left: MARGIN + LABEL, top, width: width - LABEL, lineGap: LINE_GAP * scale })
    top = Math.max(page.y, top + 20 * scale) + BETWEEN * scale
  }
  drawCode(page, printed.code, { left: MARGIN, top: codeTop })
  const beside = MARGIN + CODE_SIDE + 20
  page
    .fillColor(muted!)
    .fontSize(10)
    .text(
      '二维码载有以上内容和数字签名。扫描得到核验码，在出具单位所用系统的“志愿服务证明核验”页（/verify）粘贴，或上传本页照片，即可核对真伪；不必登录，断网也可核对。本证明免费出具。',
      beside,
      page.page.height - MARGIN - CODE_SIDE - 16,
      { width: width - CODE_SIDE - 20, lineGap: 4 },
    )
  page
    .fillColor(ink!)
    .fontSize(12.5)
    .text(`${plain(printed.issuerName)}（盖章）`, beside, page.page.height - MARGIN - 78, {
      width: width - CODE_SIDE - 20,
      align: 'right',
    })
    .text(printed.issuedOn, { width: width - CODE_SIDE - 20, align: 'right' })
  return finished(page)
}

/** Names the letters the font has not, so that somebody writes them in; the code has them. */
function withRareLetters(lines: [label: string, text: string][]): [label: string, text: string][] {
  const missing = missingIn(lines.map(([, text]) => text))
  if (!missing.length) return lines
  return [...lines, ['生僻字', '方括号内是字库暂缺的字的编码，请在旁边手写并盖章；二维码中的字无误。']]
}

const plain = (text: string): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('')

/** How far down lines reach at a scale, letters by number as long as they are written. */
function heightOf(page: PDFKit.PDFDocument, lines: [label: string, text: string][], width: number, scale: number) {
  page.fontSize(TEXT * scale)
  const given = { width: width - LABEL, lineGap: LINE_GAP * scale }
  return lines.reduce(
    (sum, [, text]) => sum + Math.max(page.heightOfString(plain(text), given), 20 * scale) + BETWEEN * scale,
    0,
  )
}

type Box = { left: number; top: number; width: number; lineGap: number }

/** Writes a text, each letter in the part of the font that has it. */
function write(page: PDFKit.PDFDocument, text: string, { left, top, width, lineGap }: Box): void {
  const runs = runsOf(text)
  runs.forEach((run, index) => {
    const given = { width, lineGap, continued: index < runs.length - 1 }
    page.registerFont(run.part, fontFile(run.part) as unknown as string).font(run.part)
    if (index) page.text(run.text, given)
    else page.text(run.text, left, top, given)
  })
  page.registerFont(COMMON, fontFile(COMMON) as unknown as string).font(COMMON)
}

function drawCode(page: PDFKit.PDFDocument, code: string, { left, top }: { left: number; top: number }): void {
  const { data, size } = encode(code, { ecc: 'M', border: 0 })
  const side = CODE_SIDE / size
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) page.rect(left + x * side, top + y * side, side + OVERLAP, side + OVERLAP)
    })
  })
  page.fill('#000')
}

function finished(page: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    page.on('data', (part: Buffer) => parts.push(part))
    page.on('end', () => resolve(Buffer.concat(parts)))
    page.on('error', reject)
    page.end()
  })
}
