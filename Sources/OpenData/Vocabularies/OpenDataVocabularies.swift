// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The code lists that catalogues are held against, read from the documents of kind `vocabulary`.
///
/// Loaded once and handed on: nothing here changes, and nothing is read from disk or network.
public struct OpenDataVocabularies: Sendable {
    /// File types with what is known of each.
    public var fileTypes = FileTypes()
    /// Media types.
    public var mediaTypes = MediaTypes()
    /// Licences with their openness.
    public var licences = Licences()
    /// Access rights.
    public var accessRights = CodeList()
    /// Update frequencies.
    public var frequencies = Frequencies()
    /// Themes.
    public var themes = CodeList()
    /// Languages.
    public var languages = CodeList()
    /// How long a distribution will be available.
    public var availabilities = CodeList()
    /// The state of a distribution in its life.
    public var distributionStatuses = CodeList()

    /// Empty lists: every value is unrecognised.
    public init() {}
}
