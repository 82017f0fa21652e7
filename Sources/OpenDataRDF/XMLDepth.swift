// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    /// How deep the elements of an XML text stand inside one another: libraptor2 needs time that grows with the square
    /// of it.
    enum XMLDepth {
        /// Where the first element begins that stands too deep; `nil` when none does.
        static func firstTooDeep(in bytes: [UInt8], limit: Int) -> Int? {
            bytes.withUnsafeBufferPointer { bytes in
                var depth = 0
                var offset = 0
                while offset + 1 < bytes.count {
                    guard bytes[offset] == UInt8(ascii: "<") else {
                        offset += 1
                        continue
                    }
                    let start = offset
                    switch bytes[offset + 1] {
                    case UInt8(ascii: "/"): depth -= 1
                    case UInt8(ascii: "?"): break
                    case UInt8(ascii: "!"):
                        offset = endOfDeclaration(bytes, start)
                        continue
                    default: depth += 1
                    }
                    if depth > limit { return start }
                    offset = endOfTag(bytes, start)
                    if offset > start + 1, offset <= bytes.count, bytes[offset - 1] == UInt8(ascii: "/"),
                        bytes[start + 1] != UInt8(ascii: "/"), bytes[start + 1] != UInt8(ascii: "?")
                    {
                        depth -= 1
                    }
                }
                return nil
            }
        }

        /// The ">" that ends a tag; quoted values may hold one.
        private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
            var offset = start + 1
            var quote: UInt8?
            while offset < bytes.count {
                let byte = bytes[offset]
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: ">") {
                    return offset
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                }
                offset += 1
            }
            return offset
        }

        /// Past a comment, a section of characters, or at the ">" of another declaration.
        private static func endOfDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
            for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>")] {
                guard has(open, bytes, start) else { continue }
                var offset = start + open.utf8.count
                while offset < bytes.count, !has(close, bytes, offset) { offset += 1 }
                return min(bytes.count, offset + close.utf8.count)
            }
            return endOfTag(bytes, start)
        }

        private static func has(_ word: String, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
            var offset = start
            for byte in word.utf8 {
                guard offset < bytes.count, bytes[offset] == byte else { return false }
                offset += 1
            }
            return true
        }
    }
#endif
