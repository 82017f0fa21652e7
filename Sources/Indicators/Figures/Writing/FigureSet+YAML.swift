// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import LocatedYAML

extension FigureSet {
    /// The set as a `figures: 1` document in YAML, UTF-8: one line per report, the same bytes for the same set.
    ///
    /// What is written reads back as the same set.
    ///
    /// - Parameters:
    ///   - identity: id and version of the document.
    ///   - title: its title.
    ///   - programme: the programme, by whose units shares are written in percent; its id is written too.
    public func yaml(_ identity: DocumentIdentity, title: LocalizedText? = nil, programme: Programme?) -> [UInt8] {
        var writer = FigureWriter(rules: FigureRules(programme: programme, bodies: nil))
        writer.write(self, identity, title)
        return Array(writer.text.utf8)
    }
}

/// Writes figures in the order of the set.
private struct FigureWriter {
    let rules: FigureRules
    var text = ""
    private let numbers = FigureText(point: ".")

    init(rules: FigureRules) { self.rules = rules }

    mutating func write(_ set: FigureSet, _ identity: DocumentIdentity, _ title: LocalizedText?) {
        text += "figures: 1\nid: \(DocumentLines.scalar(identity.id))\n"
        text += "version: \(DocumentLines.scalar(identity.version))\n"
        if let title { write(title) }
        if let programme = rules.programme { text += "programme: \(DocumentLines.scalar(programme.identity.id))\n" }
        if set.count > 0 { text += "items:\n" }
        for position in 0..<set.count { line(fields(set[position])) }
        if !set.submissions.isEmpty { text += "reports:\n" }
        for submission in set.submissions {
            line([
                ("duty", DocumentLines.scalar(submission.duty)), ("body", DocumentLines.scalar(submission.body)),
                ("period", submission.period.description), ("sent", submission.sentOn.description),
            ])
        }
        if !set.taskReports.isEmpty { text += "tasks:\n" }
        for report in set.taskReports {
            line(
                [
                    ("task", DocumentLines.scalar(report.task)), ("state", report.state.rawValue),
                    ("date", report.date.description),
                ] + optional("note", report.note))
        }
    }

    private mutating func write(_ title: LocalizedText) {
        guard let first = title.entries.first else { return }
        if title.entries.count == 1, first.language == nil {
            text += "title: \(DocumentLines.scalar(first.text))\n"
            return
        }
        let entries = title.entries.map {
            "\($0.language?.code ?? Language.vietnamese.code): \(DocumentLines.scalar($0.text))"
        }
        text += "title: {\(entries.joined(separator: ", "))}\n"
    }

    private mutating func line(_ fields: [(key: String, value: String)]) {
        text += "  - {" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}\n"
    }

    private func optional(_ key: String, _ value: String?) -> [(key: String, value: String)] {
        value.map { [(key, DocumentLines.scalar($0))] } ?? []
    }

    private func number(_ key: String, _ value: Rational?) -> [(key: String, value: String)] {
        value.map { [(key, numbers.number($0, padsThousandths: false))] } ?? []
    }

    private func fields(_ figure: Figure) -> [(key: String, value: String)] {
        var fields = [(key: "indicator", value: DocumentLines.scalar(figure.indicator))]
        fields += optional("part", figure.part)
        fields.append(("body", DocumentLines.scalar(figure.body)))
        fields.append(("period", figure.period.description))
        let isPercent = rules.indicator(figure.indicator).map { rules.indicators[$0].isPercent } ?? false
        switch figure.content {
        case .value(let value):
            // Numerator and denominator say a share that no decimal does.
            let isGiven =
                value.shortDecimal == nil
                && figure.denominator.flatMap { below in figure.numerator?.divided(by: below) } == value
            if !isGiven {
                fields.append(
                    ("value", isPercent ? numbers.value(value, isPercent: true) : plain(value)))
            }
        case .achievement(let achievement): fields.append(("achievement", achievement.rawValue))
        case .notMeasured: fields.append(("state", FigureAbsence.notMeasured.rawValue))
        case .notApplicable: fields.append(("state", FigureAbsence.notApplicable.rawValue))
        }
        fields += optional("reason", figure.remarks.reason)
        fields += number("numerator", figure.numerator) + number("denominator", figure.denominator)
        fields += number("secret_cases", figure.secretCases)
        if let day = figure.reportedOn { fields.append(("date", day.description)) }
        if figure.status != .reported { fields.append(("status", figure.status.word)) }
        fields += optional("reporter", figure.remarks.reporter) + optional("source", figure.remarks.source)
        fields += optional("difficulties", figure.remarks.difficulties)
        fields += optional("proposals", figure.remarks.proposals) + optional("note", figure.remarks.note)
        return fields
    }

    private func plain(_ value: Rational) -> String { numbers.number(value, padsThousandths: false) }
}
