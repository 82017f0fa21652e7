// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// Which data were checked, by which suite, as of which day, and how many rows could be read.
struct QualityHead {
    let context: QualityContext
    private var phrases: Phrases { context.phrases }
    private var result: QualityResult { context.result }
    /// More inputs than these are counted, not listed.
    private static let mostInputs = 8

    func write(to page: inout TextPage) {
        page.paragraph(phrases.text(result.dataset.title ?? result.title), indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .text])
        table.add([.init(phrases.dataset), .init(dataset)])
        table.add([
            .init(phrases.suiteLabel),
            .init(lines: [phrases.text(result.title), phrases.identity(result.suite)]),
        ])
        if let dictionary = result.dictionary {
            table.add([.init(phrases.dictionaryLabel), .init(phrases.identity(dictionary))])
        }
        table.add([.init(phrases.asOf), .init(phrases.numbers.date(result.asOf))])
        table.add([.init(phrases.readLabel), .init(lines: read)])
        page.table(table)
    }

    /// Id, owner and classification.
    var dataset: String {
        var parts = [phrases.line(result.dataset.id)]
        if let owner = result.dataset.owner { parts.append(phrases.text(owner)) }
        parts.append(phrases.classification(result.dataset.classification))
        return parts.joined(separator: ", ")
    }

    /// The rows of all inputs, and of each.
    var read: [String] {
        var lines = [rows(result.rows.read, result.rows.unreadable)]
        if result.inputs.count == 1, let only = result.inputs.first {
            lines = [phrases.line(only.name) + ": " + lines[0]]
        } else {
            lines += result.inputs.prefix(Self.mostInputs).map {
                "– " + phrases.line($0.name) + ": " + rows($0.rowsRead, $0.rowsUnreadable)
            }
            let rest = result.inputs.count - Self.mostInputs
            if rest > 0 { lines.append(phrases.andMore(rest, vi: "tệp", en: "file")) }
        }
        return lines
    }

    private func rows(_ read: Int, _ unreadable: Int) -> String {
        let bad = phrases.count(unreadable)
        return phrases.rows(read)
            + (unreadable == 0 ? "" : phrases.say("; \(bad) bản ghi không đọc được", "; \(bad) unreadable"))
    }
}

/// Documents and program behind the result, and what its marks mean.
struct QualityFoot {
    let context: QualityContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let result = context.result
        page.rule()
        if context.shown.hasPersonalValues {
            page.paragraph(privacy, context.shown.showsValues ? .bad : .faint)
        }
        let parts = [
            phrases.say("Bộ kiểm tra ", "Suite ") + phrases.hash(result.suite),
            phrases.engine(result.engine),
        ]
        page.paragraph(parts.joined(separator: " · "), .faint)
    }

    /// Whether personal values are to be seen.
    var privacy: String {
        context.shown.showsValues
            ? phrases.say(
                "Báo cáo này chứa dữ liệu cá nhân chưa che; bảo quản như dữ liệu gốc.",
                "This report shows personal data; keep it as you keep the data.")
            : phrases.say(
                "Giá trị cá nhân được che, chỉ để lại hai ký tự cuối; giá trị từ bốn ký tự trở xuống được che hết.",
                "Personal values are hidden but for their last two characters; those of four or fewer wholly.")
    }
}
