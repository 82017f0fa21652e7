// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Turns a field as it stands in the file into its value.
///
/// A field that starts with a quote loses it and its closing quote; doubled quotes before that become single; what follows
/// the closing quote is kept as it stands. Any other field is its own value.
public enum Unquoting {
    /// Writes the value of a field.
    ///
    /// - Parameters:
    ///   - field: The field with its quotes.
    ///   - quote: The quoting byte, `nil` when there is none.
    ///   - output: Where the value goes, with at least as much room as the field; may be the field itself.
    /// - Returns: How many bytes the value has.
    public static func write(
        _ field: UnsafeBufferPointer<UInt8>, quote: UInt8?, to output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        guard output.count >= field.count else { return 0 }
        guard let quote, let first = field.first, first == quote else {
            for index in field.indices { output[index] = field[index] }
            return field.count
        }
        var read = 1
        var written = 0
        while read < field.count {
            let byte = field[read]
            read += 1
            if byte == quote {
                guard read < field.count, field[read] == quote else { break }
                read += 1
            }
            output[written] = byte
            written += 1
        }
        while read < field.count {
            output[written] = field[read]
            read += 1
            written += 1
        }
        return written
    }

    /// The value of a field as a new array; for tools and tests, not for hot loops.
    ///
    /// - Parameters:
    ///   - field: The field with its quotes.
    ///   - quote: The quoting byte, `nil` when there is none.
    public static func value(of field: [UInt8], quote: UInt8? = 0x22) -> [UInt8] {
        var value = field
        let length = field.withUnsafeBufferPointer { input in
            value.withUnsafeMutableBufferPointer { write(input, quote: quote, to: $0) }
        }
        value.removeLast(value.count - length)
        return value
    }
}
