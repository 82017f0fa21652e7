// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A measure id with places for the ids of subjects: `quality.{dataset}.complete`.
package struct MeasureTemplate: Sendable {
    private enum Part: Sendable {
        case text(String)
        /// The id of the enclosing subject of this kind, or of the main subject for `subject`.
        case kind(String)
    }

    private let parts: [Part]
    /// The id when there are no places.
    private let fixed: String?

    package init(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part -> Part in
            part.hasPrefix("{") && part.hasSuffix("}")
                ? .kind(String(part.dropFirst().dropLast())) : .text(String(part))
        }
        self.parts = parts
        fixed = parts.contains { if case .kind = $0 { true } else { false } } ? nil : text
    }

    /// The id with those of subjects in its places; `nil` when there is none for a place.
    ///
    /// - Parameters:
    ///   - main: the id of the main subject.
    ///   - enclosing: gives the id of the innermost enclosing subject of a kind.
    package func id(main: String, enclosing: (_ kind: String) -> String?) -> String? {
        if let fixed { return fixed }
        var names: [String] = []
        for part in parts {
            switch part {
            case .text(let text): names.append(text)
            case .kind("subject"): names.append(main)
            case .kind(let kind):
                guard let name = enclosing(kind) else { return nil }
                names.append(name)
            }
        }
        return names.joined(separator: ".")
    }
}
