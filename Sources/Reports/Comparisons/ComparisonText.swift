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
        let changes = comparison.changes.filter {
            $0.kind == kind && ($0.isItem || $0.oldLevel != $0.newLevel) && $0.depth > 0
        }
        guard !changes.isEmpty else { return }
        page.section(phrases.heading(kind))
        page.gap()
        let mark = phrases.mark(kind)
        let domains = domains(comparison, phrases)
        var domain: String?
        var table = TextTable([.left, .text, .left, .right])
        for change in changes.prefix(Self.mostChanges) {
            let own = change.isItem ? domains[change.node] : nil
            if let own, own != domain { table.add(["", .init(own, .faint)]) }
            domain = own ?? domain
            table.add([
                .init(mark, kind.ink), .init(name(change, phrases), change.isItem ? .plain : .strong),
                .init(detail(change, phrases)), .init(difference(change, phrases)),
            ])
        }
        page.table(table)
        let rest = changes.count - Self.mostChanges
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "mục", en: "part"), .faint) }
    }

    /// The name of the domain of each item: the change of the first depth before it in the order of the tree.
    private func domains(_ comparison: ScorecardComparison, _ phrases: Phrases) -> [NodeReference: String] {
        var domains: [NodeReference: String] = [:]
        var current: String?
        for change in comparison.changes where change.kind != .dropped {
            if change.depth == 1 { current = change.isItem ? nil : phrases.text(change.title) }
            if change.isItem, let current { domains[change.node] = current }
        }
        return domains
    }

    private func name(_ change: NodeChange, _ phrases: Phrases) -> String {
        phrases.text(change.title)
            + (change.node.subjects.isEmpty ? "" : " – " + SafeText.line(change.node.subjects.joined(separator: "/")))
    }

    private func detail(_ change: NodeChange, _ phrases: Phrases) -> String {
        if !change.isItem, change.oldLevel != change.newLevel, change.kind != .added, change.kind != .dropped {
            return SafeText.line(change.oldLevel ?? "–") + " → " + SafeText.line(change.newLevel ?? "–")
        }
        let old = side(change.oldRatio, change.oldState, phrases)
        let new = side(change.newRatio, change.newState, phrases)
        switch change.kind {
        case .added: return new
        case .dropped: return old
        case .improved, .regressed, .changed, .unchanged: return old == new ? new : old + " → " + new
        }
    }

    private func side(_ ratio: Rational?, _ state: AnswerState?, _ phrases: Phrases) -> String {
        if let state, state != .answered { return phrases.state(state) }
        return ratio.map { phrases.numbers.percent($0, digits: 1) } ?? "–"
    }

    private func difference(_ change: NodeChange, _ phrases: Phrases) -> String {
        guard let old = change.oldRatio, let new = change.newRatio, old != new else { return "" }
        return (new > old ? "+" : "-") + phrases.numbers.percent((new - old).magnitude, digits: 1)
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
