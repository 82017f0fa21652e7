// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import LocatedYAML
internal import Scoring

/// Why a command stopped, with everything that is to be said about it.
struct Failure: Error {
    var status: ExitStatus
    /// Empty for a failure nobody is left to hear of: a closed pipe.
    var diagnostics: [Diagnostic]

    init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
        self.status = status
        self.diagnostics = diagnostics
    }

    /// A failure without a place in a document, or at a place.
    init(
        _ status: ExitStatus, _ message: DiagnosticMessage, at place: Diagnostic.Place? = nil,
        help: DiagnosticMessage? = nil
    ) {
        self.init(status, [Diagnostic(severity: .error, message: message, place: place, help: help)])
    }

    /// A document that cannot be read.
    init(_ failure: ReadingFailure) { self.init(.wrongInput, failure.diagnostics) }

    /// A result that cannot be read back.
    init(_ failure: JSONDecodingFailure) { self.init(.wrongInput, failure.diagnostics) }

    /// Evidence that does not fit.
    init(_ mismatch: EvidenceMismatch) { self.init(.wrongInput, mismatch.diagnostics) }

    /// Data that were not checked, or not to the end.
    init(_ failure: QualityFailure) {
        let isUnreachable = [.inputUnreadable, .inputChanged, .cancelled].contains(failure.code)
        self.init(isUnreachable ? .unreachable : .wrongInput, failure.diagnostics)
    }

    /// Results that cannot be compared.
    init(_ failure: ComparisonFailure) {
        self.init(
            .wrongInput,
            DiagnosticMessage(
                code: failure.code.rawValue, vi: failure.message.text(in: .vietnamese),
                en: failure.message.text(in: .english)))
    }

    /// Quality results that cannot be compared.
    init(_ failure: QualityComparisonFailure) {
        self.init(
            .wrongInput,
            DiagnosticMessage(
                code: failure.code.rawValue, vi: failure.message.text(in: .vietnamese),
                en: failure.message.text(in: .english)))
    }

    /// Both failures in one; the graver status counts.
    func and(_ other: Failure) -> Failure { Failure(status.and(other.status), diagnostics + other.diagnostics) }
}
