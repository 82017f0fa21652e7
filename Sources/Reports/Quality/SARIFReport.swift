// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
public import Evidence

/// Quality results as a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show beside
/// the file.
///
/// Every check is a rule, described in Vietnamese and English, with its status and counts among its properties. Every
/// failing row the result holds is a result of its rule, at its line and byte; so is a check that warned, failed or has no
/// verdict without a row to show. Levels: `error` for a failed check, `warning` for one of low severity or one that
/// warned, `note` for rows within the tolerance of a check that passed; a check without a verdict has the kind `open`.
/// Faults of structure that leave rows readable are results of rules of their own, `fault.<kind>`. Values of the data
/// never stand in it, unless the result shows personal values too.
public struct SARIFReport: Sendable, Hashable {
    private let language: Language

    /// Makes a writer.
    /// - Parameter language: the language of the messages of results; rules speak both.
    public init(language: Language) { self.language = language }

    /// The log in UTF-8.
    /// - Parameters:
    ///   - shown: the result.
    ///   - paths: where the inputs lie, in their order, relative to the root of the repository and with `/`; an input
    ///     without a path is called by its name.
    ///   - pretty: one entry a line.
    /// - Throws: what the encoder throws; nothing for results of this package.
    public func render(_ shown: MaskedResult, paths: [String] = [], pretty: Bool = true) throws -> [UInt8] {
        try JSONTextEncoder(pretty: pretty).encode(
            SARIFLog(SARIFRun(QualityContext(shown, Phrases(language)), paths: paths)))
    }
}
