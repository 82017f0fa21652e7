// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import DelimitedText
import LocatedYAML
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The suites and dictionaries with mistakes in the folder BrokenSuites, each with the diagnostics it must give.
///
/// A case is a file `<area>/<case>.yaml` or `.json`; beside it stand `<case>.en.txt` and `<case>.vi.txt` (`<case>.json.en.txt`
/// for JSON). Files that suites name lie in the folder `files`.
struct BrokenSuite: Sendable, CustomTestStringConvertible {
    /// How the documents of an area are read.
    enum Area: String, Sendable, CaseIterable {
        /// What the JSON Schema sees as well: keys, kinds of values, words.
        case form
        /// What only the loader sees: names, types, order.
        case meaning
        /// Lists whose files have mistakes.
        case lists
        case dictionary
    }

    let area: Area
    let name: String

    static let all: [BrokenSuite] = Area.allCases.flatMap { area in
        SuiteTestFiles.names(in: "\(folder)/\(area.rawValue)")
            .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }
            .map { BrokenSuite(area: area, name: $0) }
    }

    static let folder = "\(SuiteTestFiles.tests)/BrokenSuites"

    var testDescription: String { "\(area.rawValue)/\(name)" }
    var path: String { "\(Self.folder)/\(area.rawValue)/\(name)" }

    /// The place of the golden text in one language.
    func golden(_ language: DiagnosticLanguage) -> String {
        let stem = name.hasSuffix(".yaml") ? String(name.dropLast(".yaml".count)) : name
        return "\(Self.folder)/\(area.rawValue)/\(stem).\(language.rawValue).txt"
    }

    /// What reading the document says.
    func diagnostics() throws -> [Diagnostic] { try diagnostics(of: try SuiteTestFiles.bytes(path)) }

    /// What reading other bytes in the place of this document says; nothing when they are all right.
    func diagnostics(of bytes: [UInt8]) throws -> [Diagnostic] {
        let files = SuiteFiles(in: "files") { path throws(ByteSourceError) in
            try FileByteSource(path: "\(Self.folder)/files/\(path)")
        }
        do throws(ReadingFailure) {
            switch area {
            case .form, .meaning: _ = try QualitySuite(reading: bytes, named: name, files: files)
            case .lists:
                let suite = try QualitySuite(reading: bytes, named: name, files: files)
                _ = try LoadedLists(suite, files: files)
            case .dictionary: _ = try DataDictionary(reading: bytes, named: name)
            }
            return []
        } catch {
            return error.diagnostics
        }
    }
}

/// Set `DGOV_UPDATE_GOLDEN=1` to write the golden texts anew; then read every change.
@Suite struct `Suites with mistakes` {
    @Test(arguments: BrokenSuite.all)
    func `give exactly the diagnostics written beside them`(document: BrokenSuite) throws {
        let diagnostics = try document.diagnostics()
        #expect(!diagnostics.isEmpty)
        for language in [DiagnosticLanguage.en, .vi] {
            let text = DiagnosticRenderer(language: language, color: false).render(diagnostics)
            let path = document.golden(language)
            if getenv("DGOV_UPDATE_GOLDEN") != nil { try SuiteTestFiles.write(text, to: path) }
            let golden = try SuiteTestFiles.text(path)
            #expect(text == golden)
        }
    }

    @Test(arguments: BrokenSuite.all)
    func `never crash a reader that gets only their beginning`(document: BrokenSuite) throws {
        let bytes = try SuiteTestFiles.bytes(document.path)
        for part in 0..<40 {
            let diagnostics = try document.diagnostics(of: Array(bytes[..<(bytes.count * part / 40)]))
            #expect(diagnostics.allSatisfy { $0.place.map { $0.line >= 1 && $0.column >= 1 } ?? true })
        }
    }

    @Test func `are many, and each has its golden texts and nothing else`() throws {
        #expect(BrokenSuite.all.count >= 60)
        for area in BrokenSuite.Area.allCases {
            let documents = BrokenSuite.all.filter { $0.area == area }
            let golden = Set(documents.flatMap { [$0.golden(.en), $0.golden(.vi)] })
            let folder = "\(BrokenSuite.folder)/\(area.rawValue)"
            let texts = SuiteTestFiles.names(in: folder).filter { $0.hasSuffix(".txt") }.map { "\(folder)/\($0)" }
            #expect(!documents.isEmpty)
            #expect(golden.symmetricDifference(texts).sorted() == [])
        }
    }
}
