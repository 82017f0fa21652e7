// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Makes evidence documents in every form that people write, each comment with a number of its own.
struct EvidenceMaker {
    enum Style: CaseIterable { case block, flow, json }

    static let items = ["a", "b.c", "d-e", "f", "g.h.i", "j"]
    static let raters = [nil, "An", "Bình"]
    static let hostile = [
        "yes", "", "- x", "a: b", "a #b", "{x}", "[", "\"", "'", "\\", "\n", "a\r\nb\t", "null", "~", "*x", "&x", "!x",
        "|", "%", "@", "\u{0}\u{7F}\u{85}", "\u{202E}abc", "\u{2028}", "\u{FEFF}", "e\u{301}", "👩‍👩‍👧",
        "Kế hoạch 12/KH-UBND",
    ]

    private var random: SeededGenerator
    private var style: Style
    private var newline = "\n"
    private var step = 2
    private var comments = 0

    init(seed: UInt64, style: Style) {
        random = SeededGenerator(seed: seed)
        self.style = style
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func pick<T>(_ values: [T]) -> T { values[number(0..<values.count)] }

    // MARK: Documents

    mutating func document() -> String {
        newline = style == .json ? "\n" : pick(["\n", "\n", "\r\n"])
        step = pick([2, 2, 4, 1])
        if style != .block { return flowDocument() }
        var lines = [pick(["", "# Đầu tệp"]), "evidence: 1\(trailing())", "id: e", "subject: {id: s}"]
        if chance(30) { lines.append("defaults: {rater: An, date: 2026-01-02}\(trailing())") }
        lines.append("rubric: r")
        if chance(90) { lines += answers(column: 0) }
        if chance(50) { lines += ["", "measures:", "\(pad(step))quality.correct: 0.9\(trailing())"] }
        if chance(60) {
            lines.append("subjects:" + trailing())
            for id in ["p", "q"] {
                let dash = pad(chance(50) ? 0 : step)
                _ = dash
                lines.append("\(pad(step))- id: \(id)\(trailing())")
                lines.append("\(pad(step))  kind: k")
                if chance(80) { lines += answers(column: step + 2) }
                if chance(40) {
                    lines.append("\(pad(step))  subjects:")
                    lines.append("\(pad(step + 4))- {id: z, kind: k, answers: {a: \(flowAnswer())}}\(trailing())")
                }
            }
        }
        let text = lines.joined(separator: newline) + (chance(80) ? newline : "")
        return (chance(20) ? "\u{FEFF}" : "") + text
    }

    private mutating func answers(column: Int) -> [String] {
        if chance(8) { return [pad(column) + pick(["answers:", "answers: {}", "answers: ~"]) + trailing()] }
        if chance(8) { return [pad(column) + "answers: " + flowAnswers() + trailing()] }
        var lines = [pad(column) + "answers:" + trailing()]
        for item in Self.items where chance(75) {
            if chance(20) { lines.append("") }
            if chance(30) { lines.append(pad(column + step) + comment()) }
            lines += blockAnswer(item, column: column + step)
        }
        return lines.count == 1 ? [pad(column) + "answers:"] : lines
    }

    private mutating func flowDocument() -> String {
        let q = style == .json ? "\"" : ""
        let separator = chance(50) ? "," + newline + pad(step) : ", "
        var parts = ["\(q)evidence\(q): 1", "\(q)id\(q): \(q)e\(q)", "\(q)subject\(q): {\(q)id\(q): \(q)s\(q)}"]
        parts.append("\(q)rubric\(q): \(q)r\(q)")
        if chance(80) { parts.append("\(q)answers\(q): \(flowAnswers())") }
        if chance(50) {
            parts.append(
                "\(q)subjects\(q): [{\(q)id\(q): \(q)p\(q), \(q)kind\(q): \(q)k\(q), \(q)answers\(q): \(flowAnswers())}]"
            )
        }
        let isOpen = separator.contains("\n")
        return "{" + (isOpen ? newline + pad(step) : "") + parts.joined(separator: separator)
            + (isOpen ? newline : "") + "}" + newline
    }

    private mutating func flowAnswers() -> String {
        let isOpen = chance(50)
        let inner = newline + pad(3 * step)
        var text = "{"
        var first = true
        for item in Self.items where chance(60) {
            if !first { text += "," + (isOpen && style != .json ? trailing() : "") }
            text += isOpen ? inner : first ? "" : " "
            first = false
            text += word(item, key: true) + ": " + flowAnswer()
        }
        if isOpen, !first, style != .json { text += trailing() }
        return text + (isOpen && !first ? newline + pad(2 * step) : "") + "}"
    }

    // MARK: Answers

    private mutating func blockAnswer(_ item: String, column: Int) -> [String] {
        let key = pad(column) + item + ":"
        switch number(0..<10) {
        case 0: return [key + trailing()]
        case 1: return [key + " " + pick(["~", "null"]) + trailing()]
        case 2, 3: return [key + pad(number(1..<4)) + shortAnswer() + trailing()]
        case 4:
            let list = column + pick([0, step])
            return [key + trailing(), pad(list) + "- x" + trailing(), pad(list) + "- y" + trailing()]
        case 5: return [key + " " + flowResponse() + trailing()]
        case 6, 7: return [key + trailing()] + blockResponse(column: column + step, first: pad(column + step))
        case 8:
            let list = column + pick([0, step])
            var lines = [key + trailing()]
            for _ in 0..<number(1..<4) {
                if chance(20) { lines.append(pad(list) + comment()) }
                if chance(40) {
                    lines.append(pad(list) + "- " + flowResponse() + trailing())
                } else {
                    lines += blockResponse(column: list + 2, first: pad(list) + "- ")
                }
            }
            return lines
        default: return [key + " [" + flowResponse() + ", " + flowResponse() + "]" + trailing()]
        }
    }

    private mutating func shortAnswer() -> String {
        switch style {
        case .json: pick(["\"full\"", "0.5", "[\"x\", \"y\"]", "null", "1"])
        case .block, .flow: pick(["full", "'full'", "\"full\"", "85%", "17/20", "[x, y]", "[ ]", "[" + "x," + " y ]"])
        }
    }

    private mutating func flowAnswer() -> String {
        switch number(0..<3) {
        case 0: shortAnswer()
        case 1: flowResponse()
        default: "[" + flowResponse() + ", " + flowResponse() + "]"
        }
    }

    /// The keys of a response, in any order, with values in one line.
    private mutating func entries() -> [(key: String, value: String)] {
        var entries: [(String, String)] = []
        switch number(0..<4) {
        case 0: entries += [("state", "unknown"), ("reason", "lý do")]
        case 1: entries.append(("note", "chỉ ghi chú"))
        default: entries.append(("value", "full"))
        }
        if chance(40), entries[0].0 != "note" { entries.append(("note", "ghi chú")) }
        if chance(50), let rater = pick(Self.raters) { entries.append(("rater", rater)) }
        if chance(20) { entries.append(("assessment", "verified")) }
        if chance(20) { entries.append(("date", "2026-05-06")) }
        if chance(40) { entries.append(("documents", "")) }
        entries.shuffle(using: &random)
        return entries
    }

    private mutating func flowResponse() -> String {
        let entries = entries().map { entry in
            word(entry.key, key: true) + ": " + (entry.key == "documents" ? flowDocuments() : word(entry.value))
        }
        return "{" + entries.joined(separator: ", ") + "}"
    }

    private mutating func flowDocuments() -> String {
        let titles = (0..<number(0..<3)).map { index in
            chance(50) ? word("T\(index)") : "{\(word("title", key: true)): \(word("T\(index)"))}"
        }
        return "[" + titles.joined(separator: ", ") + "]"
    }

    private mutating func blockResponse(column: Int, first: String) -> [String] {
        var lines: [String] = []
        for (key, value) in entries() {
            if !lines.isEmpty, chance(20) { lines.append(pad(column) + comment()) }
            let start = (lines.isEmpty ? first : pad(column)) + key + ":"
            if key == "documents" {
                if chance(40) {
                    lines.append(start + " " + flowDocuments() + trailing())
                    continue
                }
                lines.append(start + trailing())
                let list = column + pick([0, 2])
                for index in 0..<number(1..<4) {
                    if chance(20) { lines.append(pad(list) + comment()) }
                    if chance(50) {
                        lines.append(pad(list) + "- T\(index)" + trailing())
                    } else {
                        lines.append(pad(list) + "- title: T\(index)" + trailing())
                        lines.append(pad(list) + "  url: u\(index)" + trailing())
                    }
                }
            } else if key == "note", chance(50) {
                lines.append(start + " " + pick(["|", ">", "|-", "|+", ">+"]))
                lines += [pad(column + 2) + "dòng một", "", pad(column + 2) + "# không phải chú thích"]
                if chance(40) { lines.append("") }
            } else {
                lines.append(start + " " + value + trailing())
            }
        }
        return lines
    }

    // MARK: Parts

    private func word(_ text: String, key: Bool = false) -> String {
        style == .json ? "\"" + text + "\"" : text
    }

    private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }

    private mutating func comment() -> String {
        comments += 1
        return "# c\(comments)."
    }

    private mutating func trailing() -> String { chance(25) ? pad(number(1..<4)) + comment() : "" }
}
