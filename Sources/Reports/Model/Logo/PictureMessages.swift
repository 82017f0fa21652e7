// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with pictures.

extension DiagnosticMessage {
    static func tooLargePicture(_ limit: Int) -> Self {
        DiagnosticMessage(
            code: "picture-too-large", vi: "ảnh lớn hơn \(limit / 1_000_000) MB",
            en: "the picture is larger than \(limit / 1_000_000) MB")
    }

    static let emptyPicture = DiagnosticMessage(
        code: "picture-empty", vi: "tệp ảnh rỗng", en: "the picture is an empty file")

    static let unknownPicture = DiagnosticMessage(
        code: "picture-unknown", vi: "đây không phải ảnh PNG, JPEG hay SVG", en: "this is no PNG, JPEG or SVG picture")

    static let pictureEnds = DiagnosticMessage(
        code: "picture-cut", vi: "ảnh bị cắt: tệp kết thúc giữa chừng",
        en: "the picture is cut: the file ends too early")

    static let brokenPicture = DiagnosticMessage(
        code: "picture-broken", vi: "ảnh bị hỏng ở đây", en: "the picture is broken here")

    static let emptyDrawing = DiagnosticMessage(
        code: "picture-without-size", vi: "ảnh không có chiều rộng hoặc chiều cao",
        en: "the picture has no width or no height")

    static let notUTF8Drawing = DiagnosticMessage(
        code: "picture-not-utf8", vi: "ảnh SVG phải viết bằng UTF-8", en: "an SVG picture must be UTF-8")

    static let declaresEntities = DiagnosticMessage(
        code: "picture-entities", vi: "ảnh SVG không được khai báo thực thể (<!DOCTYPE … [)",
        en: "an SVG picture must not declare entities (<!DOCTYPE … [)")

    static func unbalancedTag(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return DiagnosticMessage(
            code: "picture-broken", vi: "thẻ \(shown) không khớp", en: "the tag \(shown) does not match")
    }

    static let pictureKinds = DiagnosticMessage(
        code: "picture-kinds", vi: "dùng tệp PNG, JPEG hoặc SVG, tối đa 1 MB",
        en: "use a PNG, JPEG or SVG file of at most 1 MB")
}
