// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    static func probedTwice(_ url: String, _ day: CalendarDate) -> Self {
        Self(
            code: "probed-twice",
            vi: "địa chỉ \(Quotation.of(url)) có hai kết quả cùng ngày \(day); chỉ giữ một",
            en: "URL \(Quotation.of(url)) has two facts of \(day); keep one")
    }

    static let probedFirst = Self(
        code: "probed-first", vi: "kết quả thứ nhất ở đây", en: "the first fact stands here")

    static let probeWithoutAnswer = Self(
        code: "probe-without-answer",
        vi: "phải có 'status' khi máy chủ trả lời, 'failure' khi không",
        en: "say 'status' when the server answered, 'failure' when it did not")

    static let emptyProbeText = Self(
        code: "empty-text", vi: "giá trị không được để trống", en: "the value must not be empty")

    static func notAFileTypeCode(_ text: String) -> Self {
        Self(
            code: "file-type-code",
            vi: "\(Quotation.of(text)) không phải mã loại tệp; mã gồm chữ hoa, chữ số và '_', ví dụ CSV, RDF_XML",
            en: "\(Quotation.of(text)) is no file-type code; codes are capitals, digits and '_', such as CSV, RDF_XML")
    }
}
