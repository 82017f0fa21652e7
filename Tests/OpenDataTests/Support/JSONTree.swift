// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML

/// A JSON value that a test changes and writes again.
indirect enum JSONTree: Equatable {
    /// A number, `true`, `false` or `null` as it is written.
    case plain(String)
    case text(String)
    case list([JSONTree])
    case object([(key: String, value: JSONTree)])

    init(_ node: Node) {
        switch node.kind {
        case .null: self = .plain("null")
        case .scalar: self = node.isPlain ? .plain(node.text ?? "") : .text(node.text ?? "")
        case .sequence: self = .list(node.items.map { JSONTree($0) })
        case .mapping: self = .object(node.entries.map { ($0.key.text ?? "", JSONTree($0.value)) })
        }
    }

    static func == (left: JSONTree, right: JSONTree) -> Bool { left.written == right.written }

    /// The tree with the value at a path replaced, added or, for `nil`, taken away.
    func replacing(_ path: some Collection<String>, with value: JSONTree?) -> JSONTree {
        guard let step = path.first else { return value ?? self }
        let rest = path.dropFirst()
        switch self {
        case .plain, .text: return self
        case .list(var items):
            guard let index = Int(step), items.indices.contains(index) else { return self }
            if rest.isEmpty, value == nil {
                items.remove(at: index)
            } else {
                items[index] = items[index].replacing(rest, with: value)
            }
            return .list(items)
        case .object(var members):
            let index = members.firstIndex { $0.key == step }
            if let index, rest.isEmpty, value == nil {
                members.remove(at: index)
            } else if let index {
                members[index].value = members[index].value.replacing(rest, with: value)
            } else if rest.isEmpty, let value {
                members.append((step, value))
            }
            return .object(members)
        }
    }

    var written: String {
        switch self {
        case .plain(let text): text
        case .text(let text): Self.quoted(text)
        case .list(let items): "[" + items.map(\.written).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.key) + ":" + $0.value.written }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
