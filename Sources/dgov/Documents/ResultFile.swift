// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import LocatedYAML
internal import Scoring

/// A result that was written as JSON, of a kind that can be compared.
enum ResultFile {
    case scorecard(Scorecard)
    case quality(QualityResult)

    /// Reads a result; documents that are none, and results of other kinds, are refused by name.
    init(_ file: InputFile) throws(Failure) {
        let root = try file.composed()
        do {
            switch root["result"]?.text {
            case ResultKind.scorecard.rawValue:
                self = .scorecard(try JSONTextDecoder().decode(Scorecard.self, from: root))
            case ResultKind.quality.rawValue:
                self = .quality(try JSONTextDecoder().decode(QualityResult.self, from: root))
            default:
                let place = root["result"]?.place ?? root.source.place(of: SourceRange(start: 0, end: 0))
                throw Failure(.wrongInput, .notAResult(root["result"]?.text), at: place, help: .makeResult)
            }
        } catch let failure as Failure {
            throw failure
        } catch let failure as JSONDecodingFailure {
            throw Failure(failure)
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
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
