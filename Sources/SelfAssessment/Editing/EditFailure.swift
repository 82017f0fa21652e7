// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Why an answer could not be changed. The document is as it was.
public struct EditFailure: Error, Hashable, Sendable {
    /// What is in the way, each with its place where it has one; never empty.
    public var diagnostics: [Diagnostic]

    init(_ message: DiagnosticMessage, at node: Node? = nil, notes: [Diagnostic.Note] = []) {
        diagnostics = [Diagnostic(severity: .error, message: message, place: node?.place, notes: notes)]
    }

    init(_ failure: ReadingFailure) { diagnostics = failure.diagnostics }
}

extension DiagnosticMessage {
    static func noSuchSubject(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "no-such-subject", vi: "hồ sơ không có đối tượng con \(shown)",
            en: "the document has no sub-subject \(shown)")
    }

    static func noSuchDocument(_ number: Int, of count: Int) -> Self {
        Self(
            code: "no-such-document", vi: "câu trả lời có \(count) tài liệu, không có tài liệu thứ \(number)",
            en: "the answer has \(count) documents, none at \(number)")
    }

    static var notAState: Self {
        Self(
            code: "not-a-state", vi: "'answered' cần một giá trị, không phải trạng thái không có giá trị",
            en: "'answered' needs a value; give the value instead")
    }

    static var sharedAnswer: Self {
        Self(
            code: "shared-answer",
            vi: "phần này dùng chung qua bí danh, sửa ở đây sẽ làm đổi chỗ khác; hãy viết riêng ra",
            en: "this part is shared through an alias, so that a change here would change other places; write it out")
    }

    static func cannotEdit(_ item: String) -> Self {
        let shown = Quotation.of(item)
        return Self(
            code: "cannot-edit",
            vi:
                "không sửa được câu trả lời \(shown) mà giữ nguyên phần còn lại; hãy viết lại câu trả lời này ở dạng thông thường",
            en: "the answer \(shown) cannot be changed without changing the rest; write it in a usual form")
    }
}
