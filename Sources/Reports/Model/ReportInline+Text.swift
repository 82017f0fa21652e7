// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension ReportInline {
    /// The words alone, without signs and links; a document keeps its address behind its name.
    var plainText: String {
        switch self {
        case .text(let text), .strong(let text), .code(let text), .mark(let text, _), .reference(let text, _): text
        case .link(let text, let url): url.isEmpty || url == text ? text : "\(text) (\(url))"
        }
    }
}

extension [ReportInline] {
    /// The words alone, without signs and links.
    public var plainText: String { map(\.plainText).joined() }
}
