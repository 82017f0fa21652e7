// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The questions of one subject: for each item its title, question, guidance and possible answers, then its empty line.
struct TemplateItems {
    let rubric: Rubric
    let phrases: Phrases
    let nodes: [ScoredNode]

    /// Writes the key `answers` and the items under the sub-subjects named, `[]` for the main subject; nothing where
    /// there are no items.
    func write(subjects: [String], indent: Int, to lines: inout YAMLLines) {
        guard nodes.contains(where: { $0.isItem && $0.subjects == subjects }) else { return }
        lines.add(String(repeating: " ", count: indent) + "answers:")
        let indent = indent + 2
        var number: [Int] = []
        var isFirst = true
        var pending: [(number: String, node: ScoredNode)] = []
        let depths = depths
        for (position, node) in nodes.enumerated() where position > 0 {
            let depth = depths[position]
            if node.isCollection || depth == 0 { continue }
            while number.count > depth { number.removeLast() }
            while number.count < depth { number.append(0) }
            number[depth - 1] += 1
            let label = number.map(String.init).joined(separator: ".")
            pending.removeAll { $0.number.split(separator: ".").count >= depth }
            guard node.isItem else {
                pending.append((label, node))
                continue
            }
            guard node.subjects == subjects else { continue }
            for group in pending { heading(group.number, group.node, indent, to: &lines) }
            pending = []
            if !isFirst { lines.gap() }
            isFirst = false
            write(node, label, indent, to: &lines)
        }
    }

    /// How deep each node lies; members of a collection stand at its depth.
    private var depths: [Int] {
        var depths = Array(repeating: 0, count: nodes.count)
        for (position, node) in nodes.enumerated() {
            guard let parent = node.parent else { continue }
            depths[position] = depths[parent] + (nodes[parent].isCollection ? 0 : 1)
        }
        return depths
    }

    private func heading(_ number: String, _ node: ScoredNode, _ indent: Int, to lines: inout YAMLLines) {
        lines.gap()
        let rule = number.contains(".") ? "──" : "══════"
        lines.comment("\(rule) \(number). \(phrases.text(node.title)) \(rule)", indent: indent)
        if let description = rubric.node(node.id)?.description {
            lines.comment(phrases.text(description), indent: indent)
        }
        lines.gap()
    }

    private func write(_ node: ScoredNode, _ number: String, _ indent: Int, to lines: inout YAMLLines) {
        lines.comment("\(number). \(phrases.text(node.title))", indent: indent)
        if let source = rubric.node(node.id), let rule = source.item {
            if let question = rule.question { lines.comment(phrases.text(question), indent: indent) }
            if let help = rule.help { lines.comment(phrases.text(help), indent: indent) }
            if let guidance = rule.guidance {
                lines.comment(phrases.say("Minh chứng: ", "Evidence: ") + phrases.text(guidance), indent: indent)
            }
            if let condition = source.applicability.map(condition), !condition.isEmpty {
                lines.comment(phrases.say("Chỉ trả lời khi: ", "Only when: ") + condition, indent: indent)
            }
            for text in answers(rule) { lines.comment(text, indent: indent, hanging: 2) }
        }
        lines.add(String(repeating: " ", count: indent) + node.id + ":")
    }

    private func condition(_ rule: Applicability) -> String {
        var parts: [String] = []
        if !rule.kinds.isEmpty {
            parts.append(phrases.say("đối tượng loại ", "the subject is of kind ") + phrases.list(rule.kinds, or: true))
        }
        if !rule.tags.isEmpty { parts.append(phrases.say("có nhãn ", "tagged ") + phrases.list(rule.tags)) }
        for item in rule.answers.keys.sorted() {
            parts.append("\(item) = " + phrases.list(rule.answers[item] ?? [], or: true))
        }
        return parts.joined(separator: "; ")
    }

    /// The answers that may be given.
    private func answers(_ rule: ItemRule) -> [String] {
        var lines: [String] = []
        switch rule.method {
        case .choice(let scale): lines.append(options(scale))
        case .multi(let scale, _, _):
            lines.append(
                phrases.say(
                    "Một hoặc nhiều lựa chọn, ghi trong ngoặc vuông [a, b]: ", "One or more, as a list [a, b]: ")
                    + options(scale))
        case .bands(let bands, let accepts, _):
            lines.append(number(rule, accepts))
            let texts = bands.map { band in
                phrases.interval(band.interval) { amount($0, rule) } + " = " + phrases.plain(band.points)
                    + phrases.say(" điểm", band.points == 1 ? " point" : " points")
            }
            lines.append(texts.joined(separator: " · "))
        case .linear(_, _, let accepts, _): lines.append(number(rule, accepts))
        case .given(let range): lines.append(number(rule, range))
        }
        if let measure = rule.measure {
            lines.append(
                phrases.say(
                    "Có số đo \(measure) thì lấy số đo đó, không cần trả lời.",
                    "Where the measure \(measure) is given, it is taken and no answer is needed."))
        }
        return lines
    }

    private func options(_ scale: AnswerScale) -> String {
        scale.options.map { "\($0.id) = \(phrases.text($0.title))" }.joined(separator: " · ")
    }

    private func number(_ rule: ItemRule, _ accepts: ValueRange?) -> String {
        if rule.isShare {
            return phrases.say(
                "Tỷ lệ, ghi 85%, 0.85, hoặc {value: {numerator: 17, denominator: 20}}.",
                "A share: 85%, 0.85, or {value: {numerator: 17, denominator: 20}}.")
        }
        let unit = rule.unit.map { " (" + SafeText.line($0) + ")" } ?? ""
        let range = accepts.map {
            phrases.say(
                " từ \($0.low.fraction) đến \($0.high.fraction)", " from \($0.low.fraction) to \($0.high.fraction)")
        }
        return phrases.say("Một số", "A number") + unit + (range ?? "")
            + phrases.say("; phần thập phân sau dấu chấm.", "; decimals after a point.")
    }

    private func amount(_ value: Rational, _ rule: ItemRule) -> String {
        rule.isShare ? phrases.share(value) : phrases.plain(value)
    }
}
