// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A document that comes with the package, as bytes inside the program.
public struct ShippedDocument: Sendable {
    /// The `id` of the document; for a schema the name of its file without `.schema.json`.
    public let id: String
    /// What the document is: the key that carries its format version, such as `rubric`; `schema` for a JSON Schema.
    public let kind: String
    /// Its path below `Rubrics`, such as `vn-data-governance.yaml` or `programmes/x.yaml`.
    public let path: String

    let content: StaticString

    /// The document in UTF-8, byte for byte as in the folder `Rubrics`.
    /// - Complexity: O(*n*): the bytes are copied out of the program at each use.
    public var bytes: [UInt8] { content.withUTF8Buffer { Array($0) } }

    /// The length of the document in bytes.
    public var byteCount: Int { content.withUTF8Buffer(\.count) }
}
