// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    /// The line of the value of each statement of a Turtle text, in the order in which libraptor2 gives them.
    ///
    /// libraptor2 tells only where a group of statements ends: those of a blank node when its bracket closes, those of a
    /// list, last item first, when its parenthesis closes, all others at the full stop. This follows the brackets and
    /// remembers where each value began. In a text that is not Turtle the lines mean nothing from the mistake on, where
    /// libraptor2 stops as well.
    struct TurtleLines {
        /// Lines from 1 on.
        private(set) var lines: [UInt32] = []

        private struct Frame {
            enum Part {
                case subject, predicate, object
            }

            var isList = false
            var part = Part.subject
            /// Where this frame begins, which is where it is a value itself.
            var line: UInt32 = 0
            var values: [UInt32] = []
        }

        private let bytes: [UInt8]
        private let limit: Int
        private var offset: Int
        private var line: UInt32 = 1
        private var frame = Frame()
        private var outer: [Frame] = []

        /// - Parameter limit: how many statements are of interest.
        init(_ bytes: [UInt8], limit: Int) {
            self.bytes = bytes
            self.limit = limit
            offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            while offset < bytes.count, lines.count <= limit { step() }
        }

        private mutating func step() {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\n"):
                line &+= 1
                offset += 1
            case 0x20, 0x09, 0x0D: offset += 1
            case UInt8(ascii: "#"): skip(while: { $0 != UInt8(ascii: "\n") })
            case UInt8(ascii: "["): open(isList: false)
            case UInt8(ascii: "("): open(isList: true)
            case UInt8(ascii: "]"), UInt8(ascii: ")"): close()
            case UInt8(ascii: ";"):
                offset += 1
                if !frame.isList { frame.part = .predicate }
            case UInt8(ascii: ","): offset += 1
            case UInt8(ascii: "."):
                offset += 1
                lines += frame.values
                frame = Frame()
                outer = []
            case UInt8(ascii: "@"): directiveOrLanguage()
            case UInt8(ascii: "^"):
                // The datatype belongs to the value before it.
                offset += 1
                if offset < bytes.count, bytes[offset] == byte {
                    offset += 1
                    skipBlanks()
                    skipTerm()
                }
            default:
                let start = line
                let first = offset
                skipTerm()
                if outer.isEmpty, frame.part == .subject, isDirective(bytes[first..<offset]) {
                    skipDirective(isBase: offset - first == 4)
                } else {
                    term(from: start)
                }
            }
        }

        /// A term ends here that began on a line.
        private mutating func term(from start: UInt32) {
            if frame.isList {
                frame.values.append(start)
                return
            }
            switch frame.part {
            case .subject: frame.part = .predicate
            case .predicate: frame.part = .object
            case .object: frame.values.append(start)
            }
        }

        private mutating func open(isList: Bool) {
            offset += 1
            outer.append(frame)
            frame = Frame(isList: isList, part: .predicate, line: line)
        }

        private mutating func close() {
            offset += 1
            guard let parent = outer.popLast() else { return }
            if frame.isList {
                // Each item is two statements: itself, and the rest of the list.
                for value in frame.values.reversed() { lines += [value, value] }
            } else {
                lines += frame.values
            }
            let start = frame.line
            frame = parent
            term(from: start)
        }

        private mutating func directiveOrLanguage() {
            let first = offset
            offset += 1
            skip(while: Self.isNameByte)
            if outer.isEmpty, frame.part == .subject { skipDirective(isBase: offset - first == 5) }
        }

        /// The prefix and the IRI of a directive; a full stop after them is met as the end of an empty statement.
        private mutating func skipDirective(isBase: Bool) {
            for _ in 0..<(isBase ? 1 : 2) {
                skipBlanks()
                skipTerm()
            }
            skipBlanks()
            if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") { offset += 1 }
        }

        /// `PREFIX` or `BASE` in any case, as in SPARQL.
        private func isDirective(_ word: ArraySlice<UInt8>) -> Bool {
            guard word.count == 6 || word.count == 4 else { return false }
            let lower = word.map { $0 | 0x20 }
            return lower == Array("prefix".utf8) || lower == Array("base".utf8)
        }

        private mutating func skipBlanks() {
            while offset < bytes.count {
                if bytes[offset] == UInt8(ascii: "#") {
                    skip(while: { $0 != UInt8(ascii: "\n") })
                } else if bytes[offset] == UInt8(ascii: "\n") {
                    line &+= 1
                    offset += 1
                } else if Self.isBlank(bytes[offset]) {
                    offset += 1
                } else {
                    return
                }
            }
        }

        /// Past an IRI, a string, a name or a number; at least one byte is passed.
        private mutating func skipTerm() {
            guard offset < bytes.count else { return }
            let first = bytes[offset]
            if first == UInt8(ascii: "<") {
                skip(while: { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "\n") })
                if offset < bytes.count, bytes[offset] == UInt8(ascii: ">") { offset += 1 }
            } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
                skipString(first)
            } else {
                skipName()
            }
        }

        private mutating func skipString(_ quote: UInt8) {
            let isLong = offset + 2 < bytes.count && bytes[offset + 1] == quote && bytes[offset + 2] == quote
            if !isLong, offset + 1 < bytes.count, bytes[offset + 1] == quote {
                offset += 2
                return
            }
            offset += isLong ? 3 : 1
            while offset < bytes.count {
                let byte = bytes[offset]
                offset += 1
                if byte == UInt8(ascii: "\n") {
                    line &+= 1
                } else if byte == UInt8(ascii: "\\") {
                    offset += 1
                } else if byte == quote {
                    guard isLong else { return }
                    if offset + 1 < bytes.count, bytes[offset] == quote, bytes[offset + 1] == quote {
                        offset += 2
                        // A quote or two may stand before the three that close.
                        while offset < bytes.count, bytes[offset] == quote { offset += 1 }
                        return
                    }
                }
            }
        }

        /// A name or a number; a full stop at its end is not a part of it.
        private mutating func skipName() {
            offset += 1
            while offset < bytes.count {
                let byte = bytes[offset]
                if byte == UInt8(ascii: "\\") {
                    offset += 2
                } else if byte == UInt8(ascii: ".") {
                    guard offset + 1 < bytes.count, Self.isNameByte(bytes[offset + 1]) else { return }
                    offset += 1
                } else if Self.isNameByte(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "%") {
                    offset += 1
                } else {
                    return
                }
            }
        }

        private mutating func skip(while isInside: (UInt8) -> Bool) {
            while offset < bytes.count, isInside(bytes[offset]) { offset += 1 }
        }

        private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

        private static func isNameByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), 0x80...:
                true
            default: false
            }
        }
    }
#endif
