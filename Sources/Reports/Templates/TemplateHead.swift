// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

/// How to fill in, and which rubric, profile and subject the document is for.
struct TemplateHead {
    let rubric: Rubric
    let profile: Profile?
    let subject: String
    let phrases: Phrases

    func write(_ asked: AskedItems, to lines: inout YAMLLines) {
        lines.verbatim("yaml-language-server: $schema=schema/evidence.schema.json")
        lines.comment(
            phrases.say(
                "Dòng trên bật gợi ý trong trình soạn thảo, sau khi chạy: dgov schemas export schema",
                "The line above turns on completion in editors, after: dgov schemas export schema"))
        lines.gap()
        lines.comment(phrases.text(rubric.title))
        if let notice = rubric.notice { lines.comment(phrases.text(notice)) }
        lines.comment(
            phrases.say("Phiếu gồm \(phrases.items(asked.count)).", "This form has \(phrases.items(asked.count))."))
        lines.comment("")
        writeAdvice(asked, to: &lines)
        lines.gap()
        lines.add("evidence: 1")
        let id = identifier
        lines.add("id: " + String("\(id)-\(rubric.identity.id)".prefix(128)))
        lines.add("rubric: {id: \(rubric.identity.id), version: \(YAMLLines.quoted(rubric.identity.version))}")
        if let profile { lines.add("profile: \(profile.id)  # " + SafeText.line(phrases.text(profile.title))) }
        lines.add("subject:")
        lines.add("  id: \(id)")
        if id != subject { lines.add("  name: " + YAMLLines.quoted(subject)) }
        if id == subject { lines.add("  # name: " + YAMLLines.quoted(phrases.say("Tên cơ quan", "Name of the body"))) }
        if let kind = profile?.kinds.first {
            let others = profile?.kinds.dropFirst() ?? []
            let note = others.isEmpty ? "" : "  # " + phrases.say("hoặc: ", "or: ") + others.joined(separator: ", ")
            lines.add("  kind: \(kind)\(note)")
        }
        lines.comment(
            phrases.say("Ngày chốt số liệu; bỏ dấu # và sửa ngày.", "The as-of date; remove the # and set the day."))
        lines.add("# as_of: 2026-12-31")
        writeScales(asked, to: &lines)
        lines.gap()
    }

    private func writeAdvice(_ asked: AskedItems, to lines: inout YAMLLines) {
        let example =
            asked.nodes.first { $0.isItem && $0.subjects.isEmpty && $0.kind == .choice }
            ?? asked.nodes.first { $0.isItem }
        let id = example?.id ?? "item"
        let scale = example.flatMap { rubric.node($0.id)?.item?.scale }
        let value = scale?.options.last?.id ?? "85%"
        let title = phrases.say("Kế hoạch 12/KH-UBND", "Plan 12/KH-UBND")
        let reason = phrases.say("Cơ quan không giữ dữ liệu này", "The body keeps no such data")
        lines.comment(phrases.say("Cách điền:", "How to fill in:"))
        let advice: [(text: String, example: String?)] = [
            (
                phrases.say(
                    "Ghi câu trả lời sau dấu hai chấm và một dấu cách:", "Write the answer after the colon and a space:"
                ),
                "\(id): \(value)"
            ),
            (
                phrases.say("Kèm tài liệu:", "With documents:"),
                "\(id): {value: \(value), documents: [{title: \"\(title)\", date: 2026-03-02}]}"
            ),
            (
                phrases.say("Không áp dụng thì nêu lý do:", "What does not apply needs a reason:"),
                "\(id): {state: not_applicable, reason: \"\(reason)\"}"
            ),
            (
                phrases.say(
                    "Chưa biết thì để trống: mục đó được coi là chưa trả lời.",
                    "What is not known yet stays empty: it counts as not answered."), nil
            ),
            (
                phrases.say(
                    "Dòng bắt đầu bằng # chỉ để hướng dẫn. Thụt dòng bằng dấu cách, không dùng phím Tab.",
                    "Lines that begin with # only explain. Indent with spaces, never with the Tab key."), nil
            ),
        ]
        for (index, advice) in advice.enumerated() {
            lines.comment("\(index + 1). \(advice.text)", hanging: 3)
            if let example = advice.example { lines.verbatim("     " + example) }
        }
        if let lenses = rubric.lenses {
            let list = lenses.lenses.map { "\($0.id) (\(phrases.text($0.title)))" }.joined(separator: ", ")
            lines.comment(
                phrases.say("Trả lời riêng cho từng góc nhìn: ", "Answer under each lens: ") + list
                    + ": `[{value: \(value), lens: \(lenses.lenses.first?.id ?? "")}, …]`")
        }
    }

    /// The shared scales whose options are described.
    private func writeScales(_ asked: AskedItems, to lines: inout YAMLLines) {
        let used = Set(asked.nodes.compactMap { $0.isItem ? rubric.node($0.id)?.item?.scale?.id : nil })
        for scale in rubric.scales where scale.id.map(used.contains) ?? false {
            guard scale.options.contains(where: { $0.description != nil }) else { continue }
            lines.gap()
            lines.comment(phrases.say("Chọn thế nào:", "How to choose:"))
            for option in scale.options {
                let text = option.description.map { ": " + phrases.text($0) } ?? ""
                lines.comment("\(option.id) = \(phrases.text(option.title))\(text)", indent: 0, hanging: 4)
            }
        }
    }

    // MARK: Ids

    /// Ids of subjects in templates are short enough to be typed.
    private static let longestID = 64

    /// The subject's id: `subject` itself where it is one, else made from its letters.
    private var identifier: String {
        if Identifier.isValid(subject, longest: Self.longestID) { return subject }
        var id = ""
        for scalar in subject.lowercased().unicodeScalars {
            if let letter = Self.baseLetter(scalar) {
                id.append(letter)
            } else if scalar.properties.canonicalCombiningClass == .notReordered, !id.isEmpty, id.last != "-" {
                id.append("-")
            }
        }
        while id.last == "-" { id.removeLast() }
        return id.isEmpty ? phrases.say("co-quan", "body") : String(id.prefix(Self.longestID))
    }

    /// The Latin letter without its marks, found in its Unicode name: "LATIN SMALL LETTER A WITH CIRCUMFLEX AND ACUTE".
    private static func baseLetter(_ scalar: Unicode.Scalar) -> Character? {
        if scalar.isASCII {
            return Identifier.isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value)) ? Character(scalar) : nil
        }
        let start = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(start) else { return nil }
        let letter = name.dropFirst(start.count).prefix { $0 != " " }
        return letter.count == 1 ? letter.lowercased().first : nil
    }
}
