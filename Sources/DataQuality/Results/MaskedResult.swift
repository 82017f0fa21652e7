// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A quality result in the form in which it may be written out: everything that renders results takes this.
///
/// ``QualityResult/masked()`` makes the usual one, in which personal values are hidden but for their last two
/// characters; ``QualityResult/showingValues()`` says in so many words that they are to be seen. A writer cannot forget
/// to hide them, because the whole values never reach it.
public struct MaskedResult: Sendable, Hashable {
    /// The result; personal values in it are masked unless ``showsValues``.
    public let result: QualityResult
    /// Whether personal values are there to be read.
    public let showsValues: Bool

    fileprivate init(_ result: QualityResult, showsValues: Bool) {
        self.result = result
        self.showsValues = showsValues
    }

    /// Whether any failing row or figure has a personal value, hidden or not.
    public var hasPersonalValues: Bool {
        result.checks.contains { check in
            check.figures.contains(where: \.isPersonal)
                || check.failures.contains { row in
                    ((row.key.map { [$0] } ?? []) + row.values).contains { $0.isPersonal && $0.text != nil }
                }
        }
    }
}

extension QualityResult {
    /// The result with personal values hidden but for their last two characters: what every output shows unless it is
    /// asked for more.
    public func masked() -> MaskedResult {
        var result = self
        result.checks = checks.map { $0.masked() }
        return MaskedResult(result, showsValues: false)
    }

    /// The result with personal values as they stand in the data. Whoever calls this answers for where they go.
    public func showingValues() -> MaskedResult { MaskedResult(self, showsValues: true) }
}

extension MaskedResult: Codable {
    private enum CodingKeys: String, CodingKey { case values }

    /// Reads a result as it was written, with its personal values as they were then. They are masked, unless the
    /// document says that they are shown.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let values = try container.decodeIfPresent(ShownValues.self, forKey: .values)
        let result = try QualityResult(from: decoder)
        self = values == .shown ? result.showingValues() : result.masked()
    }

    /// Writes the result envelope, whether values are masked, and the result.
    public func encode(to encoder: any Encoder) throws {
        try result.write(to: encoder, values: showsValues ? .shown : .masked)
    }

    /// The result as JSON: the same bytes for the same result, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a result from JSON.
    /// - Throws: an error that names the place of what does not fit.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(MaskedResult.self, from: bytes, name: name)
    }
}

/// What a written result says of its personal values.
enum ShownValues: String, Codable { case masked, shown }
