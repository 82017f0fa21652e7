// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    internal import LocatedYAML

    /// Looks at what stands before the first element of an XML text: the declared encoding and the document type.
    ///
    /// Only internal entities that are short and use no other entity pass, as ontology editors write them for
    /// namespaces; nothing that could make the parser open something or grow.
    struct XMLPrologue {
        /// The longest text an entity may stand for, in bytes.
        static let longestEntity = 1_024
        /// How many bytes all uses of entities may add, whatever the length of the file.
        static let freeExpansion = 4 << 20

        private let source: SourceText
        private var offset = 0
        private var longest = 0
        private(set) var problems: [Diagnostic] = []

        private var bytes: [UInt8] { source.bytes }

        /// The problems for which the text must not be given to a parser.
        static func problems(of source: SourceText) -> [Diagnostic] {
            var prologue = XMLPrologue(source: source)
            prologue.read()
            return prologue.problems
        }

        private init(source: SourceText) {
            self.source = source
        }

        private mutating func read() {
            if starts(with: "\u{FEFF}") { offset += 3 }
            while true {
                skipSpace()
                if starts(with: "<?") {
                    let start = offset
                    guard skip(past: "?>") else { return }
                    declaration(bytes[start..<offset], at: start)
                } else if starts(with: "<!--") {
                    guard skip(past: "-->") else { return }
                } else if starts(with: "<!DOCTYPE") {
                    let start = offset
                    if !documentType() { report(.unfinishedDocumentType, start, offset: start + 9) }
                    checkExpansion()
                    return
                } else {
                    return
                }
            }
        }

        /// `<?xml version="1.0" encoding="UTF-8"?>`
        private mutating func declaration(_ text: ArraySlice<UInt8>, at start: Int) {
            guard text.starts(with: "<?xml".utf8), text.count > 5, isSpace(text[start + 5]) else { return }
            let words = String(decoding: text, as: UTF8.self)
            guard let range = words.firstRange(of: "encoding") else { return }
            let rest = words[range.upperBound...].drop { $0 == " " || $0 == "=" || $0.isWhitespace }
            guard let quote = rest.first, quote == "\"" || quote == "'" else { return }
            let name = String(rest.dropFirst().prefix { $0 != quote })
            if !["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased()) {
                report(.declaredEncoding(name), start, offset: start + text.count)
            }
        }

        /// Answers whether the declaration is closed.
        private mutating func documentType() -> Bool {
            offset += 9
            while offset < bytes.count {
                switch bytes[offset] {
                case UInt8(ascii: ">"):
                    offset += 1
                    return true
                case UInt8(ascii: "["):
                    offset += 1
                    guard internalSubset() else { return false }
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    let start = offset
                    guard skipQuoted() else { return false }
                    report(.externalDocumentType, start, offset: offset)
                default: offset += 1
                }
            }
            return false
        }

        private mutating func internalSubset() -> Bool {
            while offset < bytes.count {
                if bytes[offset] == UInt8(ascii: "]") {
                    offset += 1
                    return true
                }
                if starts(with: "<!--") {
                    guard skip(past: "-->") else { return false }
                } else if starts(with: "<?") {
                    guard skip(past: "?>") else { return false }
                } else if starts(with: "<!ENTITY") {
                    guard entity() else { return false }
                } else if starts(with: "<!") {
                    guard skipMarkup() else { return false }
                } else if bytes[offset] == UInt8(ascii: "%") {
                    report(.parameterEntity, offset, offset: offset + 1)
                    offset += 1
                } else {
                    offset += 1
                }
            }
            return false
        }

        /// `<!ENTITY xsd "http://www.w3.org/2001/XMLSchema#">`
        private mutating func entity() -> Bool {
            let start = offset
            offset += 8
            skipSpace()
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "%") {
                report(.parameterEntity, start, offset: offset + 1)
                return skipMarkup()
            }
            let name = word()
            skipSpace()
            guard offset < bytes.count else { return false }
            guard bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
                report(.externalEntity(name), start, offset: offset)
                return skipMarkup()
            }
            let value = offset + 1
            guard skipQuoted() else { return false }
            let text = bytes[value..<offset - 1]
            if text.count > Self.longestEntity {
                report(.longEntity(name, limit: Self.longestEntity), start, offset: offset)
            } else if text.contains(UInt8(ascii: "&")) || text.contains(UInt8(ascii: "%"))
                || text.contains(UInt8(ascii: "<"))
            {
                report(.nestedEntity(name), start, offset: offset)
            }
            longest = max(longest, text.count)
            return skipMarkup()
        }

        /// Every "&" of the rest counts as a use of the longest entity.
        private mutating func checkExpansion() {
            guard problems.isEmpty, longest > 0 else { return }
            let limit = bytes.count + Self.freeExpansion
            var uses = 0
            for index in offset..<max(offset, bytes.count) where bytes[index] == UInt8(ascii: "&") { uses += 1 }
            if uses * longest > limit { report(.entityExpansion(limit), 0, offset: 0) }
        }

        private mutating func report(_ message: DiagnosticMessage, _ start: Int, offset end: Int) {
            guard problems.count < 100 else { return }
            problems.append(
                Diagnostic(
                    severity: .error, message: message, place: source.place(of: SourceRange(start: start, end: end))))
        }

        private func starts(with text: StaticString) -> Bool {
            guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
            return text.withUTF8Buffer { text in
                for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
                return true
            }
        }

        private mutating func skip(past text: StaticString) -> Bool {
            while offset < bytes.count {
                if starts(with: text) {
                    offset += text.utf8CodeUnitCount
                    return true
                }
                offset += 1
            }
            return false
        }

        /// Past the ">" that closes a declaration, over quoted texts.
        private mutating func skipMarkup() -> Bool {
            while offset < bytes.count {
                switch bytes[offset] {
                case UInt8(ascii: ">"):
                    offset += 1
                    return true
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    guard skipQuoted() else { return false }
                default: offset += 1
                }
            }
            return false
        }

        private mutating func skipQuoted() -> Bool {
            let quote = bytes[offset]
            offset += 1
            while offset < bytes.count {
                offset += 1
                if bytes[offset - 1] == quote { return true }
            }
            return false
        }

        private mutating func word() -> String {
            let start = offset
            while offset < bytes.count, !isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: ">") { offset += 1 }
            return String(decoding: bytes[start..<offset], as: UTF8.self)
        }

        private mutating func skipSpace() {
            while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
        }

        private func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        }
    }
#endif
