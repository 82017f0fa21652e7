// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The documents of the folder `Rubrics`, embedded in the program when it was built.
///
/// Nothing is read from disk and nothing is parsed: a program copied to another machine finds them all the same.
///
/// ```swift
/// if let document = ShippedRubrics.document(id: "vn-data-governance") {
///     let rubric = try Rubric(reading: document.bytes, named: document.path)
/// }
/// ```
public enum ShippedRubrics {
    /// Every YAML document, sorted by its path.
    public static var all: [ShippedDocument] { embeddedDocuments }

    /// Every JSON Schema, sorted by its path.
    public static var schemas: [ShippedDocument] { embeddedSchemas }

    /// The documents of one kind, such as `rubric`, sorted by path.
    public static func all(ofKind kind: String) -> [ShippedDocument] { all.filter { $0.kind == kind } }

    /// The document with an id; `nil` when there is none.
    public static func document(id: String) -> ShippedDocument? { all.first { $0.id == id } }

    /// The JSON Schema with an id; `nil` when there is none.
    public static func schema(id: String) -> ShippedDocument? { schemas.first { $0.id == id } }
}
