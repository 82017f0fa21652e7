// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import RubricLibrary
import Testing

/// A plan in print and the programme that encodes it.
struct PublishedPlan: Sendable, CustomTestStringConvertible {
    /// The id of the programme; the text has the same name.
    let id: String

    init(_ id: String) { self.id = id }

    static let all = [
        "bac-ninh-186-kh-ubnd", "bac-ninh-1305-qd-ubnd", "lang-son-334-kh-ubnd", "ninh-binh-19-kh-ubnd",
        "dong-thap-3256-qd-ubnd",
    ].map(PublishedPlan.init)

    var testDescription: String { id }

    /// The text as it was read, with rows whole.
    func text() throws -> String {
        PageBreak.joined(String(decoding: try ProgrammeFixture.bytes("plans/\(id).txt"), as: UTF8.self))
    }

    /// The tree of the programme.
    func programme() throws -> Node {
        let document = try #require(ShippedRubrics.document(id: id))
        return try DocumentComposer.compose(document.bytes, named: document.path)
    }
}
