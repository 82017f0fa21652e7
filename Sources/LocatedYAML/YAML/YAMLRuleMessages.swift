// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Parts of YAML that this module does not read, and the rules about anchors.

extension DiagnosticMessage {
    static func tagNotAllowed(_ tag: String) -> Self {
        Self(
            code: "tag-not-allowed",
            vi: "không được dùng nhãn kiểu \(Quotation.of(tag)); kiểu của giá trị do định dạng tài liệu quy định",
            en: "tag \(Quotation.of(tag)) is not allowed; the document's format decides the type of a value")
    }

    static func undefinedAlias(_ name: String) -> Self {
        Self(
            code: "undefined-alias",
            vi: "bí danh \(Quotation.of("*" + name)) chưa được đặt bằng \(Quotation.of("&" + name)) ở phía trước",
            en: "alias \(Quotation.of("*" + name)) refers to no \(Quotation.of("&" + name)) before it")
    }

    static func cyclicAlias(_ name: String) -> Self {
        Self(
            code: "cyclic-alias",
            vi: "bí danh \(Quotation.of("*" + name)) nằm bên trong chính giá trị mà nó gọi tên",
            en: "alias \(Quotation.of("*" + name)) stands inside the value that it names")
    }

    static func duplicateAnchor(_ name: String) -> Self {
        Self(
            code: "duplicate-anchor",
            vi: "tên \(Quotation.of("&" + name)) đã được dùng; mỗi tên chỉ đặt một lần",
            en: "\(Quotation.of("&" + name)) is already used; each name is given once")
    }

    static func anchorHere(_ name: String) -> Self {
        Self(
            code: "anchor-here",
            vi: "\(Quotation.of("&" + name)) được đặt ở đây",
            en: "\(Quotation.of("&" + name)) is given here")
    }

    static let severalDocuments = Self(
        code: "several-documents",
        vi: "tài liệu thứ hai bắt đầu ở đây; mỗi tệp chỉ chứa một tài liệu",
        en: "a second document begins here; a file holds one document")

    static let oneFileEach = Self(
        code: "one-file-each",
        vi: "chuyển tài liệu thứ hai sang tệp riêng",
        en: "move it to a file of its own")

    static func unknownDirective(_ name: String) -> Self {
        Self(
            code: "unknown-directive",
            vi: "không được dùng chỉ thị \(Quotation.of(name)); chỉ nhận %YAML 1.1 hoặc %YAML 1.2",
            en: "directive \(Quotation.of(name)) is not allowed; only %YAML 1.1 and %YAML 1.2 are")
    }

    static func unsupportedVersion(_ version: String) -> Self {
        Self(
            code: "unsupported-version",
            vi: "không hỗ trợ phiên bản YAML \(Quotation.of(version)); chỉ nhận 1.1 hoặc 1.2",
            en: "YAML version \(Quotation.of(version)) is not supported; only 1.1 and 1.2 are")
    }

    static let repeatedVersion = Self(
        code: "repeated-version",
        vi: "chỉ thị %YAML bị lặp lại",
        en: "the %YAML directive appears again")
}
