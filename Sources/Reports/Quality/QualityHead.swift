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
        table.add([.init(phrases.say("Bộ dữ liệu", "Data set")), .init(dataset)])
        table.add([
            .init(phrases.say("Bộ kiểm tra", "Suite")),
            .init(lines: [phrases.text(result.title), identity(result.suite)]),
        ])
        if let dictionary = result.dictionary {
            table.add([.init(phrases.say("Từ điển dữ liệu", "Data dictionary")), .init(identity(dictionary))])
        }
        table.add([.init(phrases.say("Ngày chốt", "As of")), .init(phrases.numbers.date(result.asOf))])
        table.add([.init(phrases.say("Đã đọc", "Read")), .init(lines: read)])
        page.table(table)
    }

    private var dataset: String {
        var parts = [SafeText.line(result.dataset.id)]
        if let owner = result.dataset.owner { parts.append(phrases.text(owner)) }
        parts.append(phrases.classification(result.dataset.classification))
        return parts.joined(separator: ", ")
    }

    private func identity(_ identity: DocumentIdentity) -> String {
        SafeText.line(identity.id) + phrases.say(", phiên bản ", ", version ") + SafeText.line(identity.version)
    }

    private var read: [String] {
        var lines = [rows(result.rows.read, result.rows.unreadable)]
        if result.inputs.count == 1, let only = result.inputs.first {
            lines = [SafeText.line(only.name) + ": " + lines[0]]
        } else {
            lines += result.inputs.prefix(Self.mostInputs).map {
                "– " + SafeText.line($0.name) + ": " + rows($0.rowsRead, $0.rowsUnreadable)
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
            context.shown.showsValues
                ? page.paragraph(
                    phrases.say(
                        "Báo cáo này chứa dữ liệu cá nhân chưa che; bảo quản như dữ liệu gốc.",
                        "This report shows personal data; keep it as you keep the data."), .bad)
                : page.paragraph(
                    phrases.say(
                        "Giá trị cá nhân được che, chỉ để lại hai ký tự cuối; giá trị từ bốn ký tự trở xuống được che hết.",
                        "Personal values are hidden but for their last two characters; those of four or fewer wholly."
                    ), .faint)
        }
        let parts = [
            phrases.say("Bộ kiểm tra ", "Suite ") + hash(result.suite),
            "\(SafeText.line(result.engine.name)) \(SafeText.line(result.engine.version))",
        ]
        page.paragraph(parts.joined(separator: " · "), .faint)
    }

    /// The first ten digits of the hash: enough to tell documents apart by eye.
    private func hash(_ identity: DocumentIdentity) -> String {
        identity.hash.map { String($0.hex.prefix(10)) } ?? SafeText.line(identity.id)
    }
}
