// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Builds the tree of a JSON text: RFC 8259 and nothing more.
///
/// Open arrays and objects stand in the builder, not on the call stack, so depth costs no recursion.
struct JSONComposer {
    private enum Expected {
        case value
        case itemOrEnd, commaOrArrayEnd
        case keyOrEnd, key, colon, commaOrObjectEnd
        case end
    }

    private struct Opening {
        var isArray: Bool
        var offset: Int
    }

    private var scanner: JSONScanner
    private var open: [Opening] = []
    private var lastComma = 0

    static func compose(into builder: inout ArenaBuilder) throws(ReadingStopped) {
        let source = builder.source
        let isComplete = source.bytes.withUnsafeBufferPointer { bytes in
            var composer = JSONComposer(scanner: JSONScanner(bytes: bytes, offset: source.lines.origin))
            do throws(ReadingStopped) {
                try composer.compose(into: &builder)
                return true
            } catch {
                return false
            }
        }
        guard isComplete else { throw ReadingStopped() }
    }

    private init(scanner: JSONScanner) {
        self.scanner = scanner
    }

    private mutating func compose(into builder: inout ArenaBuilder) throws(ReadingStopped) {
        var expected = Expected.value
        while true {
            scanner.skipBlanks()
            guard let byte = scanner.peek() else {
                if expected == .end { return }
                throw reportEnd(to: &builder)
            }
            switch (expected, byte) {
            case (.value, _): expected = try readValue(byte, into: &builder)
            case (.itemOrEnd, UInt8(ascii: "]")), (.commaOrArrayEnd, UInt8(ascii: "]")),
                (.keyOrEnd, UInt8(ascii: "}")), (.commaOrObjectEnd, UInt8(ascii: "}")):
                expected = try close(in: &builder)
            case (.itemOrEnd, _): expected = try readValue(byte, into: &builder)
            case (.commaOrArrayEnd, UInt8(ascii: ",")): expected = skipComma(then: .value)
            case (.commaOrObjectEnd, UInt8(ascii: ",")): expected = skipComma(then: .key)
            case (.keyOrEnd, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
                try scanner.readString(into: &builder)
                expected = .colon
            case (.colon, UInt8(ascii: ":")):
                scanner.offset += 1
                expected = .value
            default: throw reportUnexpected(byte, expected, to: &builder)
            }
        }
    }

    private mutating func skipComma(then expected: Expected) -> Expected {
        lastComma = scanner.offset
        scanner.offset += 1
        return expected
    }

    private mutating func readValue(_ byte: UInt8, into builder: inout ArenaBuilder) throws(ReadingStopped) -> Expected
    {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            let isArray = byte == UInt8(ascii: "[")
            let offset = scanner.offset
            scanner.offset += 1
            _ = try builder.open(
                isArray ? .sequence : .mapping, range: SourceRange(start: offset, end: offset + 1))
            open.append(Opening(isArray: isArray, offset: offset))
            return isArray ? .itemOrEnd : .keyOrEnd
        case UInt8(ascii: "\""): try scanner.readString(into: &builder)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanner.readNumber(into: &builder)
        default:
            guard try scanner.readWord(into: &builder) else {
                throw reportUnexpected(byte, .value, to: &builder)
            }
        }
        return afterValue
    }

    private mutating func close(in builder: inout ArenaBuilder) throws(ReadingStopped) -> Expected {
        scanner.offset += 1
        open.removeLast()
        _ = try builder.close(end: scanner.offset)
        return afterValue
    }

    private var afterValue: Expected {
        guard let innermost = open.last else { return .end }
        return innermost.isArray ? .commaOrArrayEnd : .commaOrObjectEnd
    }

    private func reportEnd(to builder: inout ArenaBuilder) -> ReadingStopped {
        if let innermost = open.last {
            builder.problems.add(
                .unclosedBracket(UInt8(ascii: innermost.isArray ? "[" : "{")),
                at: SourceRange(start: innermost.offset, end: innermost.offset + 1))
        } else {
            builder.problems.add(.emptyDocument, at: SourceRange(start: 0, end: 0))
        }
        return ReadingStopped()
    }

    private func reportUnexpected(
        _ byte: UInt8, _ expected: Expected, to builder: inout ArenaBuilder
    ) -> ReadingStopped {
        let here = scanner.wordRange
        let one = SourceRange(start: here.start, end: min(here.end, scanner.endOfScalar))
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "#"):
            builder.problems.add(.jsonComment, at: one)
        case 0..<UInt8(ascii: " "):
            builder.problems.add(.controlCharacter(UInt32(byte)), at: one)
        case UInt8(ascii: "+") where expected == .value || expected == .itemOrEnd,
            UInt8(ascii: ".") where expected == .value || expected == .itemOrEnd:
            builder.problems.add(.jsonNumber(scanner.text(here)), at: here, help: .jsonNumbers)
        case UInt8(ascii: "]") where expected == .value && open.last?.isArray == true,
            UInt8(ascii: "}") where expected == .key:
            builder.problems.add(.trailingComma, at: SourceRange(start: lastComma, end: lastComma + 1))
        case UInt8(ascii: "'") where expected != .end && expected != .colon:
            builder.problems.add(.singleQuotes, at: one)
        default: reportByState(expected, one: one, word: here, to: &builder)
        }
        return ReadingStopped()
    }

    private func reportByState(
        _ expected: Expected, one: SourceRange, word: SourceRange, to builder: inout ArenaBuilder
    ) {
        switch expected {
        case .value, .itemOrEnd:
            let text = scanner.text(word)
            switch text {
            case "": builder.problems.add(.expectedValue, at: one)
            case "NaN", "nan", "Infinity", "+Infinity", "inf": builder.problems.add(.notFinite(text), at: word)
            default: builder.problems.add(.notJSONValue(text), at: word, help: .jsonValues(text))
            }
        case .keyOrEnd, .key:
            if scanner.text(word).isEmpty {
                builder.problems.add(.expectedJSONKey, at: one)
            } else {
                builder.problems.add(.unquotedKey(scanner.text(word)), at: word)
            }
        case .colon: builder.problems.add(.expectedJSONColon, at: one)
        case .commaOrArrayEnd: builder.problems.add(.expectedComma("]"), at: one, note: opening("["))
        case .commaOrObjectEnd: builder.problems.add(.expectedComma("}"), at: one, note: opening("{"))
        case .end: builder.problems.add(.textAfterDocument, at: word.end > word.start ? word : one)
        }
    }

    private func opening(_ bracket: String) -> (message: DiagnosticMessage, range: SourceRange)? {
        open.last.map { (.bracketOpensHere(bracket), SourceRange(start: $0.offset, end: $0.offset + 1)) }
    }
}
