// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import SafeFiles
internal import SelfAssessment

/// Why answers are not in the file.
enum AssessFailureWords {
    /// The reason as one clause, and whether it is that the file is gone.
    static func reason(_ failure: AssessmentFailure, _ language: Language) -> (text: String, isMissing: Bool) {
        switch failure {
        case .refused(let refusal): (refusal.message.text(in: language), false)
        case .file(let failure) where failure.isMissing: (gone.text(in: language), true)
        case .file(let failure):
            (Failure(saving: failure).diagnostics.first?.message.text(in: language) ?? "", false)
        case .unusable(let diagnostics):
            (
                unusable.text(in: language) + (diagnostics.first.map { ": " + $0.message.text(in: language) } ?? ""),
                false
            )
        }
    }

    private static let gone = Words(
        "tệp đã bị xóa hoặc đổi tên; thử lại sẽ tạo lại tệp",
        "the file was removed or renamed; trying again makes it anew")
    private static let unusable = Words(
        "có người vừa sửa tệp thành nội dung không dùng được",
        "somebody has changed the file into one that cannot be used")
}

extension FileFailure {
    /// Whether there is no file any more.
    var isMissing: Bool { reason == .system(SystemProblem.noSuchFile) }
}

extension Failure {
    /// A file that cannot be assessed.
    init(_ failure: AssessmentFailure) {
        switch failure {
        case .refused(let refusal): self.init(.wrongInput, refusal.diagnostics)
        case .unusable(let diagnostics): self.init(.wrongInput, diagnostics)
        case .file(let failure): self.init(saving: failure)
        }
    }
}

extension AssessmentFile {
    /// What to say of what others have changed meanwhile; `nil` for nothing.
    func words(_ differences: [SessionDifference], _ language: Language) -> Words? {
        if let here = differences.last(where: { $0.question == session.current.id }) {
            return AssessWords.changedHere(
                here.after?.text.text(in: language) ?? AssessWords.noAnswer.text(in: language))
        }
        return differences.isEmpty ? nil : AssessWords.changedByOthers(differences.count)
    }
}
