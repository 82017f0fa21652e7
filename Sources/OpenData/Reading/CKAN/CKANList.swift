// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Values of extras, which CKAN keeps as texts: a list is often JSON inside the text.
enum CKANList {
    static func texts(of value: JSONValue, _ writer: inout JSONGraphWriter) -> [String] {
        if value.node.kind == .sequence {
            return writer.items(value, wanted: .listOfTexts).compactMap { writer.text($0) }
        }
        guard let text = writer.text(value) else { return [] }
        guard text.utf8.first == UInt8(ascii: "["), let items = items(text) else { return [text] }
        return items
    }

    /// The texts of a JSON list; `nil` when it is none.
    private static func items(_ text: String) -> [String]? {
        let source = SourceText(name: "", bytes: Array(text.utf8))
        guard let root = try? DocumentComposer.compose(source, syntax: .json), root.kind == .sequence else {
            return nil
        }
        return root.items.compactMap { item in
            item.text.flatMap { text in text.utf8.allSatisfy { $0 <= UInt8(ascii: " ") } ? nil : text }
        }
    }
}
