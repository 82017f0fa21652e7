// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    /// Gives a text to a parser in parts, and begins anew after a wrong line where the syntax allows it.
    struct RaptorFeed {
        let parser: RaptorParser
        let intake: RaptorIntake
        let bytes: [UInt8]
        /// Where to stop; the whole text unless something there must not be read.
        let end: Int

        /// XML is read in parts, so that a file with too many statements is left early.
        private static let partLength = 1 << 20
        private static let firstPartLength = 64
        /// Parts of N-Triples, which are read again from the line after a wrong one.
        private static let shortPartLength = 64 << 10

        func run(by syntax: RaptorParser.Syntax) {
            guard parser.begin() else { return }
            switch syntax {
            case .turtle: whole(inPartsOf: bytes.count, first: bytes.count)
            case .rdfXML: whole(inPartsOf: Self.partLength, first: Self.firstPartLength)
            case .nTriples: lines()
            }
        }

        private func whole(inPartsOf length: Int, first firstLength: Int) {
            let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var start = first
            repeat {
                // libraptor2 only looks at a first part of XML, and parses it with the second.
                let next = min(end, start + (start == first ? firstLength : length))
                guard parser.read(bytes[start..<next], isLast: next == bytes.count), !intake.isFull else { return }
                start = next
            } while start < end
        }

        /// Whole lines at a time: a line stands for itself, so that a wrong one takes no other with it.
        private func lines() {
            var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var line = 0
            intake.beginPart(after: 0)
            while start < bytes.count, !intake.isFull, !intake.hasTooManyProblems {
                let end = endOfLines(from: start)
                let isRead = parser.read(bytes[start..<end], isLast: true)
                let errorLine = intake.errorLine
                if isRead, errorLine == nil {
                    line += newlines(in: start..<end)
                    start = end
                } else {
                    let wrong = max(line + 1, errorLine ?? line + 1)
                    while line < wrong, start < end {
                        if bytes[start] == UInt8(ascii: "\n") { line += 1 }
                        start += 1
                    }
                }
                guard start < bytes.count, parser.begin() else { return }
                intake.beginPart(after: line)
            }
        }

        private func endOfLines(from start: Int) -> Int {
            var end = min(bytes.count, start + Self.shortPartLength)
            while end < bytes.count, bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
            return end
        }

        private func newlines(in range: Range<Int>) -> Int {
            var count = 0
            for index in range where bytes[index] == UInt8(ascii: "\n") { count += 1 }
            return count
        }
    }
#endif
