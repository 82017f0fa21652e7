// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Sequence<ReportInline> {
    /// The pieces, with a text between each two.
    func joined(by separator: String) -> [ReportInline] {
        var joined: [ReportInline] = []
        for piece in self {
            if !joined.isEmpty { joined.append(.text(separator)) }
            joined.append(piece)
        }
        return joined
    }
}

extension ReportAnchor {
    /// A link to the part.
    var link: ReportInline { .reference(text, to: id) }
}
