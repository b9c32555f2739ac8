/**
 * The approval sheet as a PDF, made in this process without a browser and without any other host. The fonts come with
 * the product; those of the machine are not looked at, so that the sheet is the same everywhere.
 */
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintedSheet } from './print-sheet'
import { SHEET_TEMPLATE } from './sheet-template'

const FONTS = path.join(process.cwd(), 'node_modules/@expo-google-fonts/noto-sans-sc')
const WEIGHTS = ['400Regular', '700Bold']

/** How many compilations the compiler remembers the parts of. */
const KEPT = 10

let compiler: NodeCompiler | null = null

/** Reading the fonts takes a tenth of a second: done once, at the first sheet. */
function openCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: WEIGHTS.map((weight) => path.join(FONTS, weight)) }] })
  return compiler
}

export function writeSheetPdf(sheet: PrintedSheet): Uint8Array {
  const typst = openCompiler()
  const pdf = typst.pdf({ mainFileContent: SHEET_TEMPLATE, inputs: { sheet: JSON.stringify(sheet) } })
  typst.evictCache(KEPT)
  return new Uint8Array(pdf)
}
