// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData

/// Everything a model says, line by line, without places and node numbers: equal texts are equal models.
enum ModelText {
    static func of(_ catalogue: Catalogue) -> [String] {
        var lines: [String] = []
        write(catalogue, "catalogue", &lines)
        return lines
    }

    private static let skipped: Set = ["place", "node", "graph", "source"]

    private static func write(_ value: Any, _ path: String, _ lines: inout [String]) {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .enum || mirror.children.isEmpty {
            if mirror.displayStyle != .collection, mirror.displayStyle != .optional {
                lines.append("\(path) = \(value)")
            }
            return
        }
        for (position, child) in mirror.children.enumerated() {
            let label = child.label ?? "\(position)"
            if skipped.contains(label) { continue }
            write(child.value, mirror.displayStyle == .optional ? path : path + "." + label, &lines)
        }
    }
}
