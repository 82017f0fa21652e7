// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Where an answer stands: the item, and the sub-subjects around it.
public struct AnswerPlace: Hashable, Sendable {
    /// A sub-subject of a document.
    public struct Part: Hashable, Sendable {
        /// Its id.
        public var id: String
        /// Its kind; `nil` for the first with that id.
        public var kind: String?

        /// Names a sub-subject.
        public init(id: String, kind: String? = nil) {
            self.id = id
            self.kind = kind
        }
    }

    /// The id of the item.
    public var item: String
    /// The sub-subjects around it, outermost first; none for the main subject.
    public var parts: [Part]

    /// The place of an item under sub-subjects given by id and kind.
    public init(item: String, parts: [Part]) {
        self.item = item
        self.parts = parts
    }

    /// The place of an item under sub-subjects given by id, as scorecards name them.
    public init(item: String, subjects: [String] = []) {
        self.init(item: item, parts: subjects.map { Part(id: $0) })
    }
}
