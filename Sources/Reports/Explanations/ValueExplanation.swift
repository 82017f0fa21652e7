// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The value of a node, how it was rounded, and what it may still become.
struct ValueExplanation {
    let context: ScorecardContext
    let position: Int
    private var phrases: Phrases { context.phrases }
    private var node: ScoredNode { context.card.nodes[position] }

    func write(to page: inout TextPage) {
        page.section(phrases.value)
        page.gap()
        guard let value = node.value else {
            page.paragraph(missing)
            return
        }
        var table = TextTable([.left, .text])
        table.add([
            .init(phrases.say("Công bố", "Published")),
            .init(phrases.scaled(node.published ?? value, in: node.range), .strong),
        ])
        if let published = node.published, published != value {
            let from = exact.text(value)
            let to = phrases.bare(published, in: node.range)
            table.add([.init(phrases.say("Làm tròn", "Rounding")), .init("\(from) → \(to)\(rounding)")])
        } else if !exact.isShort(value) {
            table.add([.init(phrases.say("Chính xác", "Exactly")), .init(exact.text(value))])
        }
        if node.range != .unit { table.add([.init(phrases.say("Thang", "Scale")), .init(scale)]) }
        if let low = node.bounds.low, let high = node.bounds.high, low != high {
            let (from, to) = (phrases.rounded(low, in: node.range), phrases.rounded(high, in: node.range))
            table.add([
                .init(phrases.say("Có thể", "Possible")),
                .init(
                    phrases.say(
                        "từ \(from) đến \(to), vì còn \(phrases.items(node.coverage.openItems)) để ngỏ",
                        "\(from) to \(to), with \(phrases.items(node.coverage.openItems)) open")),
            ])
        }
        if let contribution = node.contribution, let parent = node.parent {
            let amount = ExactText(phrases, in: context.card.nodes[parent].range).text(contribution)
            let name = "“" + context.name(parent) + "”"
            let text = phrases.say(
                "\(amount) vào \(name), với trọng số \(weight)", "\(amount) to \(name), with weight \(weight)")
            table.add([.init(phrases.say("Đóng góp", "Contribution")), .init(text)])
        }
        page.table(table)
    }

    private var exact: ExactText { ExactText(phrases, in: node.range) }

    private var weight: String { phrases.plain(node.weight) }

    private var scale: String {
        let ends = phrases.plain(node.range.low) + "–" + phrases.plain(node.range.high)
        guard let ratio = node.ratio else { return ends }
        let share = phrases.numbers.percent(ratio, digits: 1)
        return phrases.say("\(ends), đạt \(share) của thang", "\(ends), \(share) of the way up")
    }

    private var rounding: String {
        guard let rule = context.source(position)?.group?.rounding else { return "" }
        let digits = phrases.count(rule.digits, vi: "chữ số thập phân", en: "decimal place")
        let mode =
            switch rule.mode {
            case .halfUp: phrases.say("nửa đơn vị làm tròn lên", "halves away from zero")
            case .halfEven: phrases.say("nửa đơn vị làm tròn về số chẵn", "halves to even")
            case .truncate: phrases.say("cắt bỏ phần dư", "the rest cut off")
            case .floor: phrases.say("làm tròn xuống", "rounded down")
            case .ceiling: phrases.say("làm tròn lên", "rounded up")
            }
        return " (\(digits), \(mode))"
    }

    private var missing: String {
        let coverage = node.coverage
        if coverage.countedItems == 0, coverage.excludedItems > 0 {
            return phrases.say("Không có giá trị: không có gì phải trả lời ở đây.", "No value: nothing is asked here.")
        }
        if let policy = node.answer?.policy, policy == .exclude {
            return phrases.say(
                "Không có giá trị: mục này không tính vào mẫu số.", "No value: it is left out of the denominator.")
        }
        if node.isCollection, context.card.children(of: position).isEmpty {
            return phrases.say(
                "Không có giá trị: không có đối tượng nào để xét.", "No value: there are no subjects to look at.")
        }
        return phrases.say("Không có giá trị.", "No value.")
    }
}
