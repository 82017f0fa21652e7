// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A problem of a value in both languages, carried inside a `DecodingError` so that every decoder understands it.
struct ValueProblem: Error {
    let message: DiagnosticMessage
}

extension DecodingError {
    /// The error of a value that is not what its type needs.
    static func invalid(_ message: DiagnosticMessage, at path: [any CodingKey]) -> DecodingError {
        .dataCorrupted(
            Context(codingPath: path, debugDescription: message.en, underlyingError: ValueProblem(message: message)))
    }

    fileprivate var context: Context? {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context
        @unknown default: nil
        }
    }
}

extension JSONDecodingFailure {
    /// The failure for an error that a type's own code threw while it was decoded from a node.
    ///
    /// - Parameters:
    ///   - node: the node of that type.
    ///   - depth: the number of keys that lead from the root to the node.
    init(_ error: DecodingError, at node: Node, depth: Int) {
        var place = node
        for key in error.context?.codingPath.dropFirst(depth) ?? [] {
            guard let next = place.member(key) else { break }
            place = next
        }
        if let problem = error.context?.underlyingError as? ValueProblem {
            self.init(problem.message, at: place)
        } else if case .keyNotFound(let key, _) = error {
            self.init(.missingMember(key.stringValue), at: place)
        } else {
            self.init(.unreadableValue(error.context?.debugDescription ?? "\(error)"), at: place)
        }
    }
}

extension Node {
    /// The value under a key, or the item at the place that the key says.
    fileprivate func member(_ key: any CodingKey) -> Node? {
        if kind == .sequence {
            guard let index = key.intValue, items.indices.contains(index) else { return nil }
            return items[index]
        }
        return self[key.stringValue]
    }
}
