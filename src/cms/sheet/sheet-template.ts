/**
 * The layout of the approval sheet in Typst. What people wrote reaches it as data (`sys.inputs`), never as source: a `#`
 * or a `$` in a title is a character like any other.
 */
export const SHEET_TEMPLATE = `
#let sheet = json(bytes(sys.inputs.sheet))
#set document(title: sheet.title)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 16mm, bottom: 18mm),
  footer: context [
    #set text(8pt, fill: luma(90))
    #grid(columns: (1fr, auto),
      [打印于 #sheet.printed],
      [第 #counter(page).display() 页　共 #counter(page).final().first() 页])
  ],
)
#set text(font: "Noto Sans SC", size: 9.5pt, lang: "zh", region: "cn")
#set par(leading: 0.65em)
#set table(stroke: 0.5pt + luma(60), inset: (x: 6pt, y: 5pt))
#show table: set block(spacing: 0pt)
#let rule = 0.5pt + luma(60)
#let quiet(body) = text(fill: luma(90), body)
#let name(body) = table.cell(fill: luma(245), text(weight: "bold", body))

#grid(columns: (1fr, 24mm), align: (left + horizon, right + top),
  text(21pt, weight: "bold", sheet.title),
  image(bytes(sheet.qr), format: "svg", width: 24mm))
#v(1mm)

#table(
  columns: (24mm, 1fr, 22mm, 1fr), align: left + horizon,
  ..sheet.facts.map(fact => (
    name(fact.label),
    table.cell(colspan: if fact.isWide { 3 } else { 1 }, fact.value),
  )).flatten())

#let opinion(signature) = (
  [#signature.opinion#if signature.reason != "" [：#signature.reason]],
  signature.name,
  signature.time,
)
#let blank = (
  [□ 同意　　□ 退回修改，理由：#v(11mm)],
  [签名：],
  align(right + bottom)[年　　月　　日],
)

#for stage in sheet.stages {
  let rows = stage.signatures.map(opinion) + range(stage.blanks).map(_ => blank)
  let isLong = stage.signatures.any(signature => signature.reason.len() > 1200)
  block(breakable: isLong, width: 100%, above: 3mm, below: 0pt)[
    #table(columns: (1fr, auto), fill: luma(235), text(weight: "bold", stage.name), stage.standing)
    #if stage.checklist.len() > 0 {
      table(
        columns: (8mm, 1fr),
        inset: (x, y) => (
          x: 6pt,
          top: if y == 0 { 6pt } else { 2.5pt },
          bottom: if y == stage.checklist.len() - 1 { 6pt } else { 2.5pt },
        ),
        stroke: (x, y) => (left: if x == 0 { rule }, right: if x == 1 { rule }),
        ..stage.checklist.map(item => (align(center, item.mark), item.words)).flatten())
    }
    #table(columns: (1fr, 44mm, 34mm),
      ..if rows.len() > 0 { rows.flatten() } else { (table.cell(colspan: 3, quiet[没有审核意见]),) })
  ]
}

#v(3mm)
#block(breakable: false)[
  #table(columns: (24mm, 1fr), align: left + horizon,
    name("发布记录"), sheet.release,
    name("内容指纹"), stack(
      spacing: 5pt,
      grid(columns: 8, column-gutter: 1fr, ..sheet.hash),
      text(7.5pt, quiet[SHA-256。签批的是指纹与此相同的稿件，改动一个字指纹就会不同。扫右上角二维码可在系统中核对。])))
  #v(1.5mm)
  #text(7pt, quiet(sheet.address))
]
`
