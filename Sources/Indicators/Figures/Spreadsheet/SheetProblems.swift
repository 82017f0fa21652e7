// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// Collects what is wrong with a sheet; of each kind the first thousand are kept and the others counted.
///
/// A class, because everything that reads one sheet shares it.
final class SheetProblems {
    let name: String
    /// The UTF-8 text whose lines are shown; `nil` when there is none.
    private var shown: [UInt8]?
    /// The text in which lines are found; made when the first line is asked for.
    private lazy var source: SourceText? = shown.map { SourceText(name: name, bytes: $0) }
    private let collector = DiagnosticCollector()
    private var counts: [String: Int] = [:]
    /// How many errors were reported.
    private(set) var errorCount = 0

    /// The most problems of one kind that are kept.
    private static let mostOfAKind = 1_000

    init(named name: String) { self.name = name }

    /// Lets problems that tell no more than a line show it. Lines of a text that is not UTF-8 are not shown.
    func show(_ bytes: [UInt8], _ encoding: TextEncoding) {
        if encoding == .utf8 { shown = bytes }
    }

    func report(
        _ severity: DiagnosticSeverity, _ message: DiagnosticMessage, at place: () -> Diagnostic.Place,
        notes: [Diagnostic.Note] = [], help: () -> DiagnosticMessage? = { nil }
    ) {
        counts[message.code, default: 0] += 1
        if severity == .error { errorCount += 1 }
        guard counts[message.code, default: 0] <= Self.mostOfAKind else { return }
        collector.report(
            Diagnostic(severity: severity, message: message, place: place(), notes: notes, help: help()))
    }

    /// The place of a line of which no more is known.
    func place(line: Int, text: String = "") -> Diagnostic.Place {
        Diagnostic.Place(
            file: name, line: line, column: 1, endLine: line, endColumn: text.unicodeScalars.count + 1,
            sourceLine: text)
    }

    /// The text of a line.
    func text(ofLine line: Int) -> String { source?.line(line) ?? "" }

    func sorted() -> [Diagnostic] {
        for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.mostOfAKind {
            let isError = collector.diagnostics.contains { $0.message.code == code && $0.severity == .error }
            collector.report(
                Diagnostic(
                    severity: isError ? .error : .warning, message: .moreProblems(count - Self.mostOfAKind, like: code),
                    place: place(line: 1)))
        }
        return collector.sorted()
    }

    /// Reports of the same figure that stand in each other's way.
    func report(_ clashes: FigureClashes, lines: [UInt32]) {
        func place(_ row: Int) -> Diagnostic.Place {
            let line = Int(lines[row])
            return self.place(line: line, text: text(ofLine: line))
        }
        for clash in clashes.kept {
            report(
                .warning, clash.agrees ? .reportRepeated() : .reportsDisagree(), at: { place(clash.second) },
                notes: [Diagnostic.Note(place: place(clash.first), message: .otherReport())])
        }
        if clashes.count > clashes.kept.count {
            report(.warning, .moreClashes(clashes.count - clashes.kept.count), at: { self.place(line: 1) })
        }
    }
}
