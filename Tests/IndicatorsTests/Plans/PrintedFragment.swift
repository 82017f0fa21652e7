// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML

/// A text of a programme that claims to be print.
struct PrintedFragment {
    /// The line of the programme.
    let line: Int
    let text: String

    /// All of them, in the order of the programme. Names of bodies, agencies and phases, notes and sources are ours.
    static func all(in programme: Node) -> [PrintedFragment] {
        ["document", "sections", "indicators", "additional_targets", "reporting", "tasks"].flatMap { key in
            programme[key].map(collect) ?? []
        }
    }

    private init?(_ node: Node?) {
        guard let node, let text = node.text else { return nil }
        line = node.source.position(ofByte: node.range.start).line
        self.text = text
    }

    private static let texts: Set = ["printed", "remark", "printed_in", "unit_printed", "number", "signer"]
    private static let bilingual: Set = ["name", "title", "what", "result", "group", "basis", "replaces"]
    private static let cells: Set = ["monitoring", "implementing", "ministry", "lead", "cooperating", "who", "to"]
    private static let ours: Set = ["note", "issuer"]

    private static func collect(_ node: Node) -> [PrintedFragment] {
        if node.kind == .sequence { return node.items.flatMap(collect) }
        return node.entries.flatMap { entry -> [PrintedFragment] in
            let key = entry.key.text ?? ""
            if ours.contains(key) { return [] }
            if bilingual.contains(key) {
                let texts = entry.value.kind == .sequence ? Array(entry.value.items) : [entry.value]
                return texts.compactMap { PrintedFragment($0["vi"]) }
            }
            let isText = texts.contains(key) || cells.contains(key)
            return isText && entry.value.kind == .scalar
                ? [PrintedFragment(entry.value)].compactMap(\.self) : collect(entry.value)
        }
    }
}
