// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What was checked.
public struct CatalogueSummary: Sendable, Hashable, Codable {
    /// The file as it was given.
    public var file: String
    /// The syntax it is written in.
    public var format: Catalogue.Format
    /// SHA-256 of its bytes; `nil` when they are not known.
    public var digest: SHA256Digest?
    /// The IRI of the catalogue.
    public var uri: String?
    /// Its title.
    public var title: LocalizedText?
    /// How much is in it.
    public var counts: Counts
    /// What could not be read, or only in part.
    public var reading: ReadingCounts

    /// How much is in a catalogue.
    public struct Counts: Sendable, Hashable, Codable {
        /// Datasets.
        public var datasets: Int
        /// Distributions of all datasets.
        public var distributions: Int
        /// Data services.
        public var services: Int
        /// Series of datasets.
        public var series: Int
        /// Publishers of datasets, each once.
        public var publishers: Int
    }

    /// Problems that the reader of the file reported.
    public struct ReadingCounts: Sendable, Hashable, Codable {
        /// Something was lost.
        public var errors: Int
        /// Something was understood with doubt.
        public var warnings: Int
    }
}
