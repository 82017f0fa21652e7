// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML

/// Figures as they were read from a document or a spreadsheet, with what is wrong or doubtful in it.
struct FigureFile {
    let figures: FigureSet
    let diagnostics: [Diagnostic]
    /// How many rows of a form are not filled in.
    let unfilledRows: Int

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    private init(figures: FigureSet, diagnostics: [Diagnostic], unfilledRows: Int) {
        self.figures = figures
        self.diagnostics = diagnostics
        self.unfilledRows = unfilledRows
    }

    /// Reads a `figures: 1` document or a form in CSV as far as it can be read.
    init(reading path: String, programme: Programme, bodies: BodyTree?) throws(Failure) {
        let isDocument = path.hasEnding(of: DataName.documents)
        let file = try InputFile(path, limit: isDocument ? ReadingLimits.catalogue.bytes : Self.mostSpreadsheetBytes)
        guard isDocument || !Self.looksLikeSpreadsheet(file) else {
            try self.init(spreadsheet: file, at: path, programme: programme, bodies: bodies)
            return
        }
        let reading: FigureReading
        do {
            reading = try FigureReading(reading: file.bytes, named: file.name, programme: programme, bodies: bodies)
        } catch {
            throw Failure(error)
        }
        self.init(figures: reading.figures, diagnostics: reading.diagnostics, unfilledRows: 0)
    }

    /// Reads a spreadsheet, whatever its name.
    init(spreadsheet path: String, programme: Programme, bodies: BodyTree?) throws(Failure) {
        try self.init(
            spreadsheet: InputFile(path, limit: Self.mostSpreadsheetBytes), at: path, programme: programme,
            bodies: bodies)
    }

    private init(
        spreadsheet file: InputFile, at path: String, programme: Programme, bodies: BodyTree?
    ) throws(Failure) {
        guard file.bytes.count <= Self.mostSpreadsheetBytes else {
            throw Failure(.wrongInput, .spreadsheetTooLong(Self.mostSpreadsheetBytes >> 20))
        }
        // A spreadsheet has no id of its own.
        let name = path.split(separator: "/").last.map(String.init) ?? file.name
        let identity = DocumentIdentity(id: name, version: "", hash: SHA256Digest.of(file.bytes))
        let reading = FigureImport(
            file.bytes, named: file.name, programme: programme, bodies: bodies, source: identity)
        self.init(
            figures: reading.figures, diagnostics: reading.diagnostics, unfilledRows: reading.unfilledRows)
    }

    /// Reads a `figures: 1` document or a form in CSV; every error in it is told at once.
    init(_ path: String, programme: Programme, bodies: BodyTree?) throws(Failure) {
        self = try FigureFile(reading: path, programme: programme, bodies: bodies)
        guard !hasErrors else { throw Failure(.wrongInput, diagnostics) }
    }

    /// The figures of a whole country fit.
    private static let mostSpreadsheetBytes = 2 << 30

    /// Whether the name ends like a spreadsheet's, or nothing at the beginning looks like a document.
    private static func looksLikeSpreadsheet(_ file: InputFile) -> Bool {
        if [".csv", ".tsv", ".txt"].contains(where: file.name.lowercased().hasSuffix) { return true }
        let start = file.bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n")).prefix(100)
        return !start.contains { $0.starts(with: "figures:".utf8) || $0.first == UInt8(ascii: "{") }
    }
}
