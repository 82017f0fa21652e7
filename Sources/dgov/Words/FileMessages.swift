// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with files.

extension DiagnosticMessage {
    static func cannotRead(_ file: Words, _ problem: SystemProblem) -> Self {
        Words("không đọc được \(file.vi): \(problem.words.vi)", "cannot read \(file.en): \(problem.words.en)")
            .message("cannot-read")
    }

    static func cannotWrite(_ file: Words, _ problem: SystemProblem) -> Self {
        Words("không ghi được \(file.vi): \(problem.words.vi)", "cannot write \(file.en): \(problem.words.en)")
            .message("cannot-write")
    }

    static func changedMeanwhile(_ file: Words) -> Self {
        Words(
            "không ghi \(file.vi): đã có người sửa tệp này từ lúc đọc; nội dung của họ được giữ nguyên",
            "did not write \(file.en): somebody has changed it since it was read; what they wrote stays"
        ).message("changed-meanwhile")
    }

    static func beingSaved(_ file: Words) -> Self {
        Words(
            "không ghi \(file.vi): một chương trình khác đang ghi tệp này",
            "did not write \(file.en): another program is saving it"
        ).message("being-saved")
    }

    static func outputIsInput(_ option: String, _ path: String) -> Self {
        let name = Words.path(path).en
        return Words("\(option) trùng với tệp đầu vào \(name)", "\(option) is the input file \(name)").message(
            "output-is-input")
    }

    static func oneOutputForTwo(_ one: String, _ other: String, _ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "\(one) và \(other) cùng ghi vào \(name); hãy dùng hai tên tệp",
            "\(one) and \(other) both write to \(name); use two names"
        ).message("one-output-for-two")
    }

    static func wouldOverwrite(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "tệp \(name) đã có nội dung khác; không ghi đè để khỏi mất những gì đã điền",
            "the file \(name) is there with other contents; it is not replaced, so that nothing filled in is lost"
        ).message("would-overwrite")
    }

    static let overwriteHelp = Words(
        "dùng tên tệp khác, hoặc thêm --overwrite nếu muốn thay tệp cũ",
        "use another name, or add --overwrite to replace the old file"
    ).message("overwrite")

    static func tableNotDocument(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "\(name) là bảng dữ liệu, không phải tài liệu YAML hay kết quả JSON",
            "\(name) is a table, not a YAML document or a JSON result"
        ).message("table-not-document")
    }

    static func tableHelp(_ path: String) -> Self {
        DataName.isWorkbook(path)
            ? Words(
                "phiếu đã điền được đọc bằng 'dgov evidence import'",
                "a filled form is read with 'dgov evidence import'"
            ).message("table-help")
            : Words(
                "xem thứ tự tham số: bộ kiểm tra hoặc hồ sơ đứng trước, dữ liệu đứng sau ('dgov check BỘ-KIỂM-TRA DỮ-LIỆU')",
                "see the order: the suite or evidence comes first, the data after it ('dgov check SUITE DATA')"
            ).message("table-help")
    }

    static let standardInputTwice = Words(
        "'-' (đầu vào chuẩn) chỉ dùng được một lần", "'-' (standard input) can be used only once"
    ).message("standard-input-twice")
}

extension Words {
    static let standardInput = Words("đầu vào chuẩn", "standard input")
    static let standardOutput = Words("đầu ra chuẩn", "standard output")
    static let standardErrors = Words("đầu ra lỗi", "standard error")

    /// A path in single quotes. Unlike words of a document it is not cut, but nothing in it can steer a terminal.
    static func path(_ path: String) -> Words {
        let quoted = "'\(path.escapingControls())'"
        return Words(quoted, quoted)
    }
}

extension String {
    /// The text with everything escaped that steers a terminal or hides; line feeds too, unless they are kept.
    func escapingControls(exceptLineFeeds: Bool = false) -> String {
        var harmless = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where exceptLineFeeds && scalar == "\n": harmless.append(scalar)
            case .control, .format, .lineSeparator, .paragraphSeparator:
                harmless.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            default: harmless.append(scalar)
            }
        }
        return String(harmless)
    }
}
