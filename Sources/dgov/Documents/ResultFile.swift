// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import LocatedYAML
internal import ResultHistory
internal import Scoring

/// A result that was written as JSON.
typealias ResultFile = WrittenResult

extension ResultFile {
    /// Reads a result; documents that are none are refused by name, and so are results of other kinds than those wanted.
    init(_ file: InputFile, of wanted: [ResultKind] = ResultKind.allCases) throws(Failure) {
        try self.init(file.composed(), of: wanted)
    }

    /// Reads a result from its tree.
    init(_ root: Node, of wanted: [ResultKind] = ResultKind.allCases) throws(Failure) {
        guard let kind = WrittenResult.kind(of: root), wanted.contains(kind) else {
            let place = root["result"]?.place ?? root.source.place(of: SourceRange(start: 0, end: 0))
            throw Failure(.wrongInput, .notAResult(root["result"]?.text, wanted), at: place, help: .makeResult(wanted))
        }
        do {
            self = try WrittenResult(root, kind: kind)
        } catch {
            throw Failure(error)
        }
    }

    /// The scorecard, when it is one.
    var card: Scorecard? {
        if case .scorecard(let card) = self { card } else { nil }
    }

    /// The quality result, when it is one.
    var quality: QualityResult? {
        if case .quality(let result) = self { result } else { nil }
    }
}

extension [ResultKind] {
    /// Results that can be held against an earlier one.
    static let comparable: [ResultKind] = [.scorecard, .quality]
}

/// Results as JSON.
enum ResultJSON {
    /// The bytes of a result. Its numbers are exact, so there is none that JSON could not say.
    static func bytes(_ result: some Encodable) throws(Failure) -> [UInt8] {
        do {
            return try JSONTextEncoder().encode(result)
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
        }
    }
}
