// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Turns a page of text into blocks of a report, so that what text pages explain need not be written twice.
///
/// Titles of sections become strong lines, since details cannot hold sections; pairs of names and values become facts; marks
/// become words.
struct PageBlocks {
    private let phrases: Phrases
    /// The id of a table, by its number.
    private let tableID: (Int) -> String
    private var blocks: [ReportBlock] = []
    private var items: [[ReportInline]] = []
    private var isNumbered = false
    private var itemIndent = 0
    private var caption = ""
    private var tables = 0

    private init(_ phrases: Phrases, tableID: @escaping (Int) -> String) {
        self.phrases = phrases
        self.tableID = tableID
    }

    /// The blocks of what is written on a page; without the name that it begins with.
    /// - Parameters:
    ///   - scope: where in the report they stand.
    ///   - kind: a word that parts their ids from others of the same owner.
    ///   - owner: the id of the part that they belong to.
    ///   - write: writes the page.
    static func blocks(
        _ scope: ReportScope, _ kind: String, of owner: String, _ write: (inout TextPage) -> Void
    ) -> [ReportBlock] {
        var page = TextPage(TextStyle(language: scope.language), isWhole: true)
        write(&page)
        var blocks = PageBlocks(scope.phrases) { scope.id("\(kind)\($0)", of: owner) }
        for part in page.parts { blocks.add(part) }
        blocks.endList()
        return blocks.blocks
    }

    private mutating func add(_ part: TextPage.Part) {
        switch part {
        case .gap: break
        case .rule: endList()
        case .section(let title): heading(title)
        case .paragraph(let text, let indent, _, let ink): paragraph(text, indent, ink)
        case .entry(let mark, let text, let indent, let markInk, let ink): entry(mark, text, indent, markInk, ink)
        case .table(let table, _):
            endList()
            add(table)
        }
    }

    private mutating func heading(_ title: String) {
        endList()
        caption = title
        blocks.append(.paragraph([.strong(title)]))
    }

    private mutating func paragraph(_ text: String, _ indent: Int, _ ink: Ink) {
        // The name of what the page is about: it stands above the blocks already.
        if indent == 0, ink == .strong {
            caption = text
            return
        }
        if ink == .strong { return heading(text) }
        if let last = items.indices.last, indent > itemIndent {
            items[last].append(.text(" – " + text))
            return
        }
        endList()
        blocks.append(.paragraph([.text(text)]))
    }

    // MARK: Lists

    private mutating func entry(_ mark: String, _ text: String, _ indent: Int, _ markInk: Ink, _ ink: Ink) {
        let isNumber = mark.hasSuffix(".")
        if items.isEmpty { (isNumbered, itemIndent) = (isNumber, indent) }
        if isNumber != isNumbered {
            endList()
            (isNumbered, itemIndent) = (isNumber, indent)
        }
        itemIndent = min(itemIndent, indent)
        let words: [ReportInline] =
            Mark(mark, phrases).map { [.mark($0.word, $0.tone ?? markInk.tone), .text(" ")] } ?? []
        items.append(words + [ink == .strong ? .strong(text) : .text(text)])
    }

    private mutating func endList() {
        guard !items.isEmpty else { return }
        blocks.append(.list(items, isNumbered: isNumbered))
        items = []
    }

    // MARK: Tables

    private mutating func add(_ table: TextTable) {
        let rows = table.rows.filter { !$0.isEmpty }
        guard !rows.isEmpty else { return }
        let head = rows[0]
        let isHeaded =
            rows.count > 1 && head.contains { !$0.text.isEmpty }
            && head.allSatisfy { $0.text.isEmpty || $0.ink == .faint }
        if !isHeaded, table.columns.count == 2, rows.allSatisfy({ $0.count == 2 }),
            !rows.contains(where: { Mark($0[0].text, phrases) != nil })
        {
            blocks.append(.facts(rows.map { ReportFact($0[0].text, $0[1].content) }))
            return
        }
        blocks.append(
            .table(reportTable(table, rows: isHeaded ? Array(rows.dropFirst()) : rows, head: isHeaded ? head : [])))
    }

    private mutating func reportTable(_ table: TextTable, rows: [[TextTable.Cell]], head: [TextTable.Cell])
        -> ReportTable
    {
        tables += 1
        // A column of marks joins the column beside it.
        let isMarked =
            rows.contains { Mark($0.first?.text ?? "", phrases) != nil }
            && rows.allSatisfy { row in
                row.first.map { $0.text.isEmpty || Mark($0.text, phrases) != nil } ?? true
            }
        let first = isMarked ? 1 : 0
        // Columns in which nothing stands are left out.
        let shown = table.columns.indices.filter { column in
            column >= first && (rows + [head]).contains { $0.indices.contains(column) && !$0[column].text.isEmpty }
        }
        let columns = shown.map { column -> ReportTable.Column in
            let isNumber = table.columns[column].alignment == .right
            let title = head.indices.contains(column) ? head[column].text : ""
            return ReportTable.Column(
                title.isEmpty ? name(isFirst: column == shown.first, isNumber: isNumber) : title,
                isNumber ? .number : .text, isRowHeader: column == shown.first)
        }
        let cells = rows.map { row in
            ReportTable.Row(
                shown.map { column -> ReportTable.Cell in
                    guard row.indices.contains(column) else { return ReportTable.Cell("") }
                    let cell = row[column]
                    var content = cell.content
                    if isMarked, column == shown.first, let mark = row.first, let word = Mark(mark.text, phrases) {
                        content = [.mark(word.word, word.tone ?? mark.ink.tone), .text(" ")] + content
                    }
                    // What is printed faint on a page is a side remark, not something unknown.
                    return ReportTable.Cell(content, tone: cell.ink == .faint ? .neutral : cell.ink.tone)
                })
        }
        return ReportTable(id: tableID(tables), caption: caption, columns: columns, rows: cells)
    }

    /// The name of a column that the page leaves without one.
    private func name(isFirst: Bool, isNumber: Bool) -> String {
        isFirst ? phrases.say("Nội dung", "What") : isNumber ? phrases.value : phrases.remarkLabel
    }
}

/// What a mark of a text page says, in a word.
private struct Mark {
    let word: String
    let tone: ReportTone?

    init?(_ mark: String, _ phrases: Phrases) {
        switch mark {
        case "✓": (word, tone) = (phrases.say("Đạt", "Met"), .good)
        case "✗": (word, tone) = (phrases.say("Chưa đạt", "Not met"), .bad)
        case "!": (word, tone) = (phrases.say("Lưu ý", "Note"), .warning)
        case "?": (word, tone) = (phrases.say("Chưa rõ", "Not known"), .muted)
        case "▶": (word, tone) = (phrases.say("Được tính", "Counts"), .neutral)
        default: return nil
        }
    }
}

extension TextTable.Cell {
    /// The lines as one text.
    fileprivate var text: String { lines.joined(separator: "\n") }

    fileprivate var content: [ReportInline] {
        let text = lines.filter { !$0.isEmpty }.joined(separator: "; ")
        return text.isEmpty ? [] : [ink == .strong ? .strong(text) : .text(text)]
    }
}

extension Ink {
    /// What a text in this ink means for the reader.
    var tone: ReportTone {
        switch self {
        case .plain, .strong, .accent: .neutral
        case .good: .good
        case .bad: .bad
        case .faint: .muted
        }
    }
}
