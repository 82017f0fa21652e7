// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// Reads a spreadsheet of items into a plan.
///
/// Takes comma, semicolon, tab or bar between cells, UTF-8 and UTF-16 with or without a byte order mark, titles above the
/// head, columns in any order under Vietnamese or English titles with or without diacritics, dates as day/month/year or
/// year-month-day, and blank rows. A cell that cannot be read is left out and told with its row and column; the rest of
/// its row is read.
public struct PlanImport: Sendable {
    /// The plan with the rows as its items; head, criteria and usage are those of the plan that was given.
    public let plan: PublicationPlan
    /// Everything that is wrong with the file, by line and column.
    public let diagnostics: [Diagnostic]

    /// Whether a cell or row could not be read.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Reads a file.
    ///
    /// Items of the plan that was given are replaced. Of an item with the same id, wordings that the row repeats in one
    /// language stay in the others.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: its name for messages.
    ///   - plan: what the rows are merged into.
    ///   - vocabularies: the lists that know formats, licences and frequencies.
    ///   - language: the language of texts that change.
    public init(
        _ bytes: [UInt8], named name: String, into plan: PublicationPlan, vocabularies: OpenDataVocabularies,
        language: Language = .vietnamese
    ) {
        let collector = DiagnosticCollector()
        var plan = plan
        let items = SheetReader.items(bytes, name, collector).map { sheet in
            var reader = PlanRowReader(
                sheet: sheet, known: plan.items, codes: PlanCodes(vocabularies),
                language: language, collector: collector)
            return reader.items()
        }
        if let items { plan.items = items }
        plan.identity.hash = nil
        plan.origin = nil
        self.plan = plan
        diagnostics = collector.sorted()
    }
}
