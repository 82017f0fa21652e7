// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Scoring

/// Writes rubrics as text: what is asked, how it is scored, what it rests on.
public struct RubricText: Sendable {
    private let style: TextStyle

    /// Makes a writer.
    public init(_ style: TextStyle) { self.style = style }

    /// One rubric: title, status, notice, levels, profiles, the tree with its items, targets, sources.
    public func render(_ rubric: Rubric) -> String {
        let phrases = Phrases(style.language)
        var page = TextPage(style)
        RubricHead(rubric: rubric, phrases: phrases).write(to: &page)
        RubricTree(rubric: rubric, phrases: phrases).write(to: &page)
        RubricFoot(rubric: rubric, phrases: phrases).write(to: &page)
        return page.text
    }

    /// Several rubrics: id, title, version, status, number of items.
    public func list(_ rubrics: [Rubric]) -> String {
        let phrases = Phrases(style.language)
        var page = TextPage(style)
        var table = TextTable([.left, .text])
        for rubric in rubrics {
            table.add([
                .init(SafeText.line(rubric.identity.id), .strong),
                .init(lines: [phrases.text(rubric.title), phrases.facts(rubric)]),
            ])
        }
        page.table(table, indent: 0)
        return page.text
    }
}

extension Phrases {
    /// Version, status and size of a rubric.
    func facts(_ rubric: Rubric) -> String {
        let version = SafeText.line(rubric.identity.version)
        let items = items(rubric.nodes.count { $0.item != nil })
        return say(
            "phiên bản \(version), \(status(rubric.status)), \(items)",
            "version \(version), \(status(rubric.status)), \(items)")
    }
}
