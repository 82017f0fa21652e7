// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes values as JSON (RFC 8259), byte for byte the same for equal values.
///
/// Keys stand in the order in which a type encodes them; the keys of dictionaries and the items of sets, which have no
/// order of their own, are sorted by their UTF-8 bytes. Strings escape only what must be escaped, and U+2028 and
/// U+2029, which some readers of JavaScript take for line ends.
///
/// ```swift
/// let bytes = try JSONTextEncoder().encode(scorecard)
/// ```
public struct JSONTextEncoder: Sendable {
    /// True for one entry a line, indented by two spaces, with a line feed at the end; false for no white space at all.
    public var pretty: Bool
    /// True to sort the keys of all objects by their UTF-8 bytes.
    public var sortedKeys: Bool

    /// A writer.
    public init(pretty: Bool = true, sortedKeys: Bool = false) {
        self.pretty = pretty
        self.sortedKeys = sortedKeys
    }

    /// The value as JSON in UTF-8.
    ///
    /// - Throws: `EncodingError` for a `Double` or `Float` that is infinite or not a number, which JSON cannot say, and
    ///   whatever the value's own code throws.
    public func encode(_ value: some Encodable) throws -> [UInt8] {
        let root = JSONTreeEncoder()
        var writer = JSONWriter(pretty: pretty, sortedKeys: sortedKeys)
        writer.write(try root.element(of: value, key: nil))
        return writer.finish()
    }
}
