// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// A shared data dictionary (`dictionary: 1`): the agreed names, types and code lists of data elements.
public struct DataDictionary: Sendable {
    /// Its id, version and hash.
    public let identity: DocumentIdentity
    /// Its name.
    public let title: LocalizedText
    /// The elements in the order of the document.
    public let elements: [Element]
    /// The pattern of column names; `nil` when it has none.
    public let namePattern: PatternText?

    /// One data element.
    public struct Element: Sendable {
        /// The agreed column name.
        public let name: String
        /// Other names that are known for it, and discouraged.
        public let aliases: [String]
        /// Its name for people.
        public let title: LocalizedText?
        /// The agreed type.
        public let type: ColumnType
        /// The agreed format.
        public let format: ValueFormat?
        /// The agreed values; `nil` when any value will do.
        public let codes: [String]?
        /// Where it stands.
        public let place: Diagnostic.Place?
    }
}
