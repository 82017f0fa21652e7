// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("Hostile input")
struct HostileInputTests {
    /// The seeds of a round of fuzzing; `DGOV_FUZZ_ROUNDS` asks for more (`make test-deep`).
    private static func seeds(_ usual: UInt64) -> Range<UInt64> {
        let asked = getenv("DGOV_FUZZ_ROUNDS").flatMap { UInt64(String(cString: $0)) } ?? 0
        return 0..<max(usual, asked)
    }

    private static let sample = """
        rubric: 1
        id: first # chú thích
        title: {vi: "Bộ tiêu chí\\n", en: 'A first ''rubric'''}
        sources: &s
          - {id: own, status: proposed}
          - text: |
              một
              hai
            more: >-
              ba
        again: *s
        ? key
        : [1, ~, null, -0.5e+3, "\\u1EBF\\ud83d"]

        """

    private static let json = "{\"a\": [1, -0.5e+3, true, null, \"ế\\n\\u1EBF\\ud83d\\ude00\"], \"b\": {\"c\": {}}}\n"

    /// Reads in both syntaxes; true when the reader keeps its promises about places.
    private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        for syntax in DocumentSyntax.allCases {
            let source = SourceText(name: "x", bytes: bytes)
            do throws(ReadingFailure) {
                let root = try DocumentComposer.compose(source, syntax: syntax)
                checkRanges(root, in: 0...bytes.count, sourceLocation)
            } catch {
                #expect(!error.diagnostics.isEmpty, sourceLocation: sourceLocation)
                for diagnostic in error.diagnostics {
                    for place in [diagnostic.place] + diagnostic.notes.map(\.place) {
                        checkPlace(place, source, sourceLocation)
                    }
                }
                for language in DiagnosticLanguage.allCases {
                    let text = DiagnosticRenderer(language: language, color: false).render(error.diagnostics)
                    #expect(!text.isEmpty, sourceLocation: sourceLocation)
                }
                #expect(throws: Never.self, sourceLocation: sourceLocation) {
                    try Reading.root(bytes: DiagnosticsJSON.json(error.diagnostics), .json)
                }
            }
        }
    }

    private func checkRanges(_ node: Node, in outer: ClosedRange<Int>, _ location: SourceLocation) {
        let range = node.range
        #expect(range.start <= range.end, sourceLocation: location)
        #expect(outer.contains(range.start) && outer.contains(range.end), sourceLocation: location)
        // What an alias stands for lies elsewhere.
        guard range.start == range.end || node.source.bytes[range.start] != UInt8(ascii: "*") else { return }
        if node.isPlain, !node.source.bytes[range.start..<range.end].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
            #expect(Reading.slice(node) == node.text, sourceLocation: location)
        }
        let inner = range.start...range.end
        for item in node.items { checkRanges(item, in: inner, location) }
        for (key, value) in node.entries {
            checkRanges(key, in: inner, location)
            checkRanges(value, in: inner, location)
        }
    }

    private func checkPlace(_ place: Diagnostic.Place?, _ source: SourceText, _ location: SourceLocation) {
        guard let place else {
            Issue.record("no place", sourceLocation: location)
            return
        }
        let last = source.position(ofByte: source.bytes.count)
        #expect(place.line >= 1 && place.column >= 1 && place.endColumn >= 1, sourceLocation: location)
        #expect((place.line, place.column) <= (place.endLine, place.endColumn), sourceLocation: location)
        #expect((place.endLine, place.endColumn) <= (last.line, last.column), sourceLocation: location)
        #expect(place.sourceColumn <= place.column, sourceLocation: location)
    }

    @Test func `random bytes are read or refused`() {
        for seed in Self.seeds(300) { checkRandomBytes(seed) }
    }

    private func checkRandomBytes(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let length = Int.random(in: 0...120, using: &random)
        let signs = Array("{}[]:,-?&*!|>'\"%@`#~ \n\t\r\\u0<=.a1é\u{0}".utf8) + [0xFF, 0xE1, 0xBA]
        check(
            (0..<length).map { _ in
                Bool.random(using: &random) || seed % 3 == 0
                    ? signs.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
            })
    }

    @Test(arguments: [sample, json])
    func `mutations of a good document are read or refused`(text: String) {
        for seed in Self.seeds(400) { checkMutation(seed, text) }
    }

    private func checkMutation(_ seed: UInt64, _ text: String) {
        var random = SeededGenerator(seed: seed)
        var bytes = Array(text.utf8)
        let signs = Array("{}[]:,-?&*!|>'\"%#~ \n\t\\.a1<".utf8)
        for _ in 0...Int.random(in: 0...3, using: &random) {
            let position = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.remove(at: position)
            case 1: bytes.insert(signs.randomElement(using: &random) ?? 0, at: position)
            case 2: bytes[position] = UInt8.random(in: 0...255, using: &random)
            case 3: bytes.removeLast(min(bytes.count - 1, Int.random(in: 0...20, using: &random)))
            default: bytes.insert(contentsOf: bytes[position...].prefix(12), at: position)
            }
        }
        check(bytes)
    }

    @Test(arguments: [sample, json])
    func `every beginning of a good document is read or refused`(text: String) {
        for length in 0..<text.utf8.count { check(Array(text.utf8.prefix(length))) }
    }

    @Test func `the good documents are good`() throws {
        #expect(Reading.codes(Self.sample.replacing("\\ud83d", with: "")).isEmpty)
        #expect(Reading.codes(Self.json, .json).isEmpty)
        #expect(Reading.codes(Self.json.replacing("\\ud83d\\ude00", with: "")).isEmpty)
    }

    /// A piece written again and again; told in a log as itself, not as the megabyte it stands for.
    struct Repeated: Sendable, CustomTestStringConvertible {
        var before = ""
        let piece: String
        let count: Int
        var after = ""

        var text: String { before + String(repeating: piece, count: count) + after }
        var testDescription: String { "\(before.debugDescription) + \(count) × \(piece.debugDescription)" }
    }

    @Test(arguments: [
        Repeated(piece: "\n", count: 1_000_000), Repeated(piece: "a", count: 1_000_000),
        Repeated(before: "\"", piece: "\\n", count: 500_000, after: "\""), Repeated(piece: "# x\n", count: 250_000),
        Repeated(before: "[", piece: "*a,", count: 100_000, after: "]"),
        Repeated(before: "a: ", piece: "'", count: 1_000_001),
        Repeated(before: "{", piece: "a: 1, ", count: 50_000, after: "}"), Repeated(piece: "&a ", count: 100_000),
        Repeated(piece: "a: b: ", count: 100_000), Repeated(piece: "!a ", count: 100_000),
        Repeated(piece: "--- a\n", count: 100_000), Repeated(piece: "? a\n", count: 100_000),
        Repeated(before: "[", piece: "\"a\",", count: 200_000, after: "]"),
    ])
    func `long and odd documents are read or refused without delay`(document: Repeated) {
        check(Array(document.text.utf8))
    }

    @Test func `unknown aliases among very many names cost nothing`() {
        let names = (0..<50_000).map { "- &n\($0) x\n" }.joined()
        let aliases = (0..<900).map { "- *m\($0)\n" }.joined()
        #expect(Reading.codes(names + aliases).count == 900)
    }

    @Test func `very many unknown keys are all reported`() throws {
        let schema = MappingSchema((vi: "x", en: "x"), required: ["alpha"], optional: ["beta", "gamma"])
        let root = try Reading.root((0..<20_000).map { "alphb\($0): 1\n" }.joined())
        let collector = DiagnosticCollector()
        _ = DocumentReader(collector).mapping(root, schema)
        #expect(collector.diagnostics.count == 20_000)
    }
}
