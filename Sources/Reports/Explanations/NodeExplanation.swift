// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The explanation of one node: where it stands, how its number comes about, its levels, what it rests on.
struct NodeExplanation {
    let context: ScorecardContext
    let position: Int
    private var phrases: Phrases { context.phrases }
    private var node: ScoredNode { context.card.nodes[position] }

    func write(to page: inout TextPage) {
        page.paragraph(context.fullName(position), indent: 0, .strong)
        page.gap()
        page.table(identity)
        ValueExplanation(context: context, position: position).write(to: &page)
        if node.answer != nil {
            AnswerExplanation(context: context, position: position).write(to: &page)
            PointsExplanation(context: context, position: position).write(to: &page)
        }
        ContributionTable(context: context, position: position).write(to: &page)
        LevelExplanation(context: context, position: position).write(to: &page)
        writeSources(to: &page)
    }

    private var identity: TextTable {
        var table = TextTable([.left, .text])
        if node.parent != nil { table.add([.init(phrases.say("Đường dẫn", "Path")), .init(path)]) }
        table.add([.init(phrases.idLabel), .init(phrases.line(node.reference.text))])
        table.add([.init(phrases.statusLabel), .init(phrases.status(node.status))])
        if let question = context.source(position)?.item?.question {
            table.add([.init(phrases.question), .init(phrases.text(question))])
        }
        table.add([
            .init(phrases.asOf), .init(phrases.numbers.date(context.card.asOf)),
        ])
        return table
    }

    private var path: String {
        var names: [String] = []
        var current: Int? = position
        while let place = current {
            names.append(context.name(place))
            current = context.card.nodes[place].parent
        }
        return names.reversed().joined(separator: " › ")
    }

    private func writeSources(to page: inout TextPage) {
        guard !node.basis.isEmpty else { return }
        page.section(phrases.basis)
        page.gap()
        for id in node.basis {
            guard let source = context.rubric?.sources.first(where: { $0.id == id }) else {
                page.entry("•", phrases.line(id))
                continue
            }
            page.entry("•", phrases.source(source))
        }
    }
}

extension Phrases {
    /// A source in one line: title, number, issuer, status.
    func source(_ source: DocumentSource) -> String {
        var parts = [text(source.title)]
        if let number = source.number { parts.append(say("số ", "no. ") + line(number)) }
        if let issuer = source.issuer { parts.append(text(issuer)) }
        return parts.joined(separator: ", ") + " (\(status(source.status)))"
    }
}
