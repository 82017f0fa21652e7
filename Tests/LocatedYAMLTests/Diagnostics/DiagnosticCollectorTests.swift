// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Collecting diagnostics")
struct DiagnosticCollectorTests {
    private func diagnostic(
        _ code: String, _ severity: DiagnosticSeverity = .error, _ file: String = "a", _ line: Int = 1,
        _ column: Int = 1
    ) -> Diagnostic {
        Diagnostic(
            severity: severity, message: DiagnosticMessage(code: code, vi: code, en: code),
            place: Diagnostic.Place(
                file: file, line: line, column: column, endLine: line, endColumn: column, sourceLine: ""))
    }

    @Test func `sorting goes by file, line, column, gravity and code, and drops repetitions`() {
        let collector = DiagnosticCollector()
        let reported = [
            diagnostic("f", .error, "b"), diagnostic("e", .error, "a", 10), diagnostic("d", .error, "a", 2, 5),
            diagnostic("c", .warning, "a", 2, 3), diagnostic("b", .error, "a", 2, 3),
            diagnostic("a", .error, "a", 2, 3),
            diagnostic("b", .error, "a", 2, 3),
        ]
        for one in reported { collector.report(one) }
        collector.report(
            Diagnostic(severity: .note, message: DiagnosticMessage(code: "0", vi: "0", en: "0"), place: nil))
        #expect(collector.diagnostics.count == 8)
        #expect(collector.sorted().map(\.message.code) == ["0", "a", "b", "c", "d", "e", "f"])
    }

    @Test func `only errors count as errors`() throws {
        let collector = DiagnosticCollector()
        let root = try Reading.root("a: 1")
        collector.warning(DiagnosticMessage(code: "w", vi: "w", en: "w"), at: root)
        #expect(!collector.hasErrors)
        collector.error(DiagnosticMessage(code: "e", vi: "e", en: "e"), at: root)
        #expect(collector.hasErrors)
        #expect(collector.diagnostics.map(\.severity) == [.warning, .error])
        #expect(DiagnosticSeverity.allCases.sorted() == [.note, .warning, .error])
    }
}
