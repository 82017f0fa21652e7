// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Set `DGOV_UPDATE_GOLDEN=1` to write the golden texts anew; then read every change.
@Suite struct `Documents with mistakes` {
    @Test(arguments: BrokenDocument.all)
    func `give exactly the diagnostics written beside them`(document: BrokenDocument) throws {
        let diagnostics = try document.diagnostics()
        #expect(!diagnostics.isEmpty)
        for language in [DiagnosticLanguage.en, .vi] {
            let text = DiagnosticRenderer(language: language, color: false).render(diagnostics)
            let path = document.golden(language)
            if getenv("DGOV_UPDATE_GOLDEN") != nil { try write(text, to: path) }
            let golden = try TestFiles.text(path)
            #expect(text == golden)
        }
    }

    @Test(arguments: BrokenDocument.all)
    func `never crash a reader that gets only their beginning`(document: BrokenDocument) throws {
        let bytes = try TestFiles.bytes(document.path)
        var random = SplitMix(seed: 20_261_121)
        for _ in 0..<50 {
            let end = bytes.isEmpty ? 0 : Int(random.next() % UInt64(bytes.count))
            let diagnostics = try document.diagnostics(of: Array(bytes[..<end]))
            #expect(diagnostics.allSatisfy { $0.place.map { $0.line >= 1 && $0.column >= 1 } ?? true })
        }
    }

    @Test func `are many, and each has its golden texts and nothing else`() throws {
        #expect(BrokenDocument.all.count >= 80)
        for area in BrokenDocument.Area.allCases {
            let documents = BrokenDocument.all.filter { $0.area == area }
            let golden = Set(documents.flatMap { [$0.golden(.en), $0.golden(.vi)] })
            let folder = "\(TestFiles.tests)/BrokenDocuments/\(area.rawValue)"
            let texts = TestFiles.names(in: folder).filter { $0.hasSuffix(".txt") }.map { "\(folder)/\($0)" }
            #expect(!documents.isEmpty)
            #expect(golden.symmetricDifference(texts).sorted() == [])
        }
    }

    private func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "wb") else { throw TestFiles.Unreadable(path: path) }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        if fwrite(bytes, 1, bytes.count, file) != bytes.count { throw TestFiles.Unreadable(path: path) }
    }
}

/// A small generator with a fixed sequence.
private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
