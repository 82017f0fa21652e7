// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Scoring

/// Writes comparisons of two scorecards as text.
public struct ComparisonText: Sendable {
    private let style: TextStyle
    private let rubric: Rubric?
    /// More changes of one kind than these are counted, not listed.
    private static let mostChanges = 60

    /// Makes a writer.
    /// - Parameters:
    ///   - style: language, width and colour.
    ///   - rubric: the newer rubric, from which the names of levels are taken; `nil` shows their ids.
    public init(_ style: TextStyle, rubric: Rubric? = nil) {
        self.style = style
        self.rubric = rubric
    }

    /// Both sides, the change of level and score, and what rose, fell, came and went.
    public func render(_ comparison: ScorecardComparison) -> String {
        let phrases = Phrases(style.language)
        let rubric = rubric.flatMap { $0.identity.id == comparison.new.rubric.id ? $0 : nil }
        var page = TextPage(style)
        ComparisonHead(comparison: comparison, rubric: rubric, phrases: phrases).write(to: &page)
        for kind in [NodeChange.Kind.improved, .regressed, .changed, .added, .dropped] {
            write(kind, comparison, phrases, to: &page)
        }
        return page.text
    }

    private func write(
        _ kind: NodeChange.Kind, _ comparison: ScorecardComparison, _ phrases: Phrases, to page: inout TextPage
    ) {
        let words = ChangeWords(comparison: comparison, phrases: phrases)
        let changes = words.changes(kind)
        guard !changes.isEmpty else { return }
        page.section(phrases.heading(kind))
        page.gap()
        let mark = phrases.mark(kind)
        let domains = words.domains
        var domain: String?
        var table = TextTable([.left, .text, .left, .right])
        for change in changes.prefix(Self.mostChanges) {
            let own = change.isItem ? domains[change.node] : nil
            if let own, own != domain { table.add(["", .init(own, .faint)]) }
            domain = own ?? domain
            table.add([
                .init(mark, kind.ink), .init(words.name(change), change.isItem ? .plain : .strong),
                .init(words.detail(change)), .init(words.difference(change)),
            ])
        }
        page.table(table)
        let rest = changes.count - Self.mostChanges
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "mục", en: "part"), .faint) }
    }
}

extension NodeChange.Kind {
    var ink: Ink {
        switch self {
        case .improved: .good
        case .regressed: .bad
        case .unchanged, .changed, .added, .dropped: .plain
        }
    }
}

extension Phrases {
    func heading(_ kind: NodeChange.Kind) -> String {
        switch kind {
        case .improved: say("Tốt lên", "Improved")
        case .regressed: say("Kém đi", "Fell back")
        case .unchanged: say("Không đổi", "Unchanged")
        case .changed: say("Thay đổi khác", "Otherwise changed")
        case .added: say("Mới có", "New")
        case .dropped: say("Không còn", "Gone")
        }
    }

    func mark(_ kind: NodeChange.Kind) -> String {
        switch kind {
        case .improved: "▲"
        case .regressed: "▼"
        case .unchanged: "="
        case .changed: "◆"
        case .added: "+"
        case .dropped: "−"
        }
    }
}
