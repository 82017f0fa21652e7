// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A public body: a province, a department, a commune.
public struct Body: Sendable, Hashable {
    /// An identifier under a scheme, such as an agency code.
    public struct Identifier: Sendable, Hashable, Codable {
        /// The scheme, such as `qd-20-2020` for electronic agency codes.
        public var scheme: String
        /// The code, kept as text: leading zeros count.
        public var value: String

        /// Makes an identifier.
        public init(scheme: String, value: String) {
            self.scheme = scheme
            self.value = value
        }
    }

    /// Its id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// What kind of body it is: `province`, `department`, `commune`, `ward`, …
    public var kind: String
    /// The id of the body it belongs to.
    public var parent: String?
    /// Its codes.
    public var identifiers: [Identifier]
    /// Other names under which it is known.
    public var aliases: [String]
    /// The id of the agency that it is in programmes, such as `so-khcn`.
    public var agency: String?
    /// When it existed, first and last day; open ends are not known.
    public var active: DateSpan
    /// The ids of the bodies it came from.
    public var predecessors: [String]

    /// A body that always existed.
    public init(id: String, name: LocalizedText, kind: String, parent: String? = nil) {
        self.id = id
        self.name = name
        self.kind = kind
        self.parent = parent
        identifiers = []
        aliases = []
        active = DateSpan(from: nil, to: nil)
        predecessors = []
    }
}
