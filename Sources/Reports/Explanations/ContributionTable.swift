// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What the children add to a node's value: base, contributions and adjustments add up to it exactly.
struct ContributionTable {
    let context: ScorecardContext
    let position: Int
    private var phrases: Phrases { context.phrases }
    private var node: ScoredNode { context.card.nodes[position] }

    /// One line of the sum.
    struct Line {
        var name: String
        /// The child it is about.
        var child: Int?
        var weight = ""
        var value = ""
        var amount: Rational?
        var remark = ""
    }

    func write(to page: inout TextPage) {
        let children = context.card.children(of: position)
        guard isTold else { return }
        page.section(phrases.howComputed)
        page.gap()
        if let operation { page.paragraph(operation) }
        let lines = lines
        page.gap()
        page.table(table(lines, hasChildren: !children.isEmpty))
    }

    /// Whether there is anything to add up.
    var isTold: Bool {
        let hasChildren = !context.card.children(of: position).isEmpty
        return hasChildren || node.value != nil && !node.adjustments.isEmpty
    }

    /// The summands and, for a node with a value, their sum.
    var lines: [Line] {
        let children = context.card.children(of: position)
        var lines = children.map(line)
        if let value = node.value {
            if !node.base.isZero || children.isEmpty { lines.insert(Line(name: base, amount: node.base), at: 0) }
            lines += node.adjustments.map { Line(name: adjustment($0), amount: $0.change) }
            lines.append(Line(name: phrases.sum, amount: value))
        }
        return lines
    }

    private func table(_ lines: [Line], hasChildren: Bool) -> TextTable {
        var table = TextTable([.text, .right, .right, .right, .right])
        if hasChildren {
            table.add([
                "", .init(phrases.weight, .faint), .init(phrases.value, .faint),
                .init(phrases.adds, .faint), "",
            ])
        }
        let amounts = ExactText(phrases, in: node.range).column(lines.compactMap(\.amount))
        var next = amounts.makeIterator()
        for (index, line) in lines.enumerated() {
            let amount = line.amount == nil ? nil : next.next()
            let isSum = index == lines.count - 1 && node.value != nil
            let hasExact = amounts.contains { !$0.exact.isEmpty }
            table.add([
                .init(line.name, isSum ? .strong : .plain), .init(line.weight), .init(line.value),
                .init(hasExact ? amount?.exact ?? "–" : amount?.decimal ?? "–", isSum ? .strong : .plain),
                .init(hasExact ? amount?.decimal ?? "" : "", .faint),
            ])
        }
        return table
    }

    private func line(_ child: Int) -> Line {
        let node = context.card.nodes[child]
        var line = Line(
            name: context.name(child), child: child, weight: phrases.plain(node.weight), amount: node.contribution)
        if let value = node.value {
            line.value = phrases.columnScaled(value, in: node.range)
        } else if let state = node.answer?.state, state != .answered {
            line.value = phrases.state(state)
        } else {
            line.value = phrases.say("không tính", "left out")
        }
        return line
    }

    private var base: String {
        node.isItem
            ? phrases.say("Điểm của câu trả lời", "Points of the answer")
            : node.combine == .levels && !node.isCollection
                ? phrases.say(
                    "Giá trị của \(context.levelNames(position).noun)",
                    "Value of the \(context.levelNames(position).noun)")
                : phrases.say("Điểm khởi đầu", "Starting value")
    }

    private func adjustment(_ adjustment: Adjustment) -> String {
        switch adjustment.kind {
        case .clamp: phrases.say("Giữ trong giới hạn", "Held inside the limits")
        case .snap: phrases.say("Nâng lên mức tối thiểu", "Lifted to the minimum")
        case .cap:
            phrases.say("Mức trần", "Cap") + (adjustment.title.map { ": " + phrases.text($0) } ?? "")
        case .rounding: phrases.say("Làm tròn", "Rounding")
        case .evidence: phrases.say("Thiếu minh chứng", "Evidence missing")
        }
    }

    /// The operator in words.
    var operation: String? {
        if node.isItem { return nil }
        let group = context.source(position)?.group
        let rule = node.isCollection ? context.source(position)?.forEach : nil
        let combine = node.isCollection ? rule?.combine : node.combine
        let denominator = node.isCollection ? rule?.denominator : group?.denominator
        let parts =
            node.isCollection ? phrases.say("các đối tượng", "the subjects") : phrases.say("các phần", "its parts")
        let left =
            switch denominator {
            case .all?: phrases.say("; phần không có giá trị tính bằng 0", "; parts without a value count 0")
            case .present?, nil:
                context.card.children(of: position).contains { context.card.nodes[$0].value == nil }
                    ? phrases.say(
                        "; phần không có giá trị không tính vào mẫu số", "; parts without a value are left out") : ""
            }
        switch combine {
        case .mean?:
            return phrases.say("Trung bình có trọng số của \(parts)\(left).", "The weighted mean of \(parts)\(left).")
        case .sum?: return phrases.say("Tổng có trọng số của \(parts)\(left).", "The weighted sum of \(parts)\(left).")
        case .min?: return phrases.say("Lấy kết quả thấp nhất trong \(parts).", "The lowest of \(parts).")
        case .max?: return phrases.say("Lấy kết quả cao nhất trong \(parts).", "The highest of \(parts).")
        case .ladder?:
            return phrases.say(
                "Bậc thang: đi lần lượt, phần đầu tiên chưa đạt quyết định kết quả.",
                "A ladder: taken in order, the first part that does not pass decides.")
        case .levels?:
            let noun = context.levelNames(position).noun
            return phrases.say("Lấy giá trị của \(noun) đạt được.", "The value of the \(noun) reached.")
        case nil:
            return node.isCollection
                ? phrases.say("Kết hợp kết quả của \(parts).", "Combines the results of \(parts).") : nil
        }
    }
}
