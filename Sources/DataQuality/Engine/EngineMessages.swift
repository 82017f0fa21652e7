// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import LocatedYAML

extension DiagnosticMessage {
    static let stateSecret = DiagnosticMessage(
        code: "state-secret",
        vi: "bộ dữ liệu được khai là bí mật nhà nước nên chương trình không đọc",
        en: "the data set is declared a state secret and is not read")

    static func columnMissing(_ column: String, input: String) -> DiagnosticMessage {
        DiagnosticMessage(
            code: "column-missing", vi: "'\(input)' không có cột '\(column)'",
            en: "'\(input)' has no column '\(column)'")
    }

    static func columnsNearby(_ names: [String]) -> DiagnosticMessage {
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        return DiagnosticMessage(
            code: "columns-there", vi: "các cột hiện có: \(list)", en: "the columns there are: \(list)")
    }

    static func inputNotRead(_ input: String, _ error: ByteSourceError) -> DiagnosticMessage {
        switch error.code {
        case .notFound:
            DiagnosticMessage(code: "input-not-found", vi: "không tìm thấy '\(input)'", en: "'\(input)' is not there")
        case .accessDenied:
            DiagnosticMessage(
                code: "input-denied", vi: "không có quyền đọc '\(input)'", en: "'\(input)' may not be read")
        case .notAFile:
            DiagnosticMessage(
                code: "input-not-a-file", vi: "'\(input)' không phải là tệp", en: "'\(input)' is not a file")
        case .changedWhileReading:
            DiagnosticMessage(
                code: "input-changed", vi: "'\(input)' bị thay đổi trong khi đang đọc",
                en: "'\(input)' was changed while it was read")
        default:
            DiagnosticMessage(
                code: "input-unreadable", vi: "không đọc được '\(input)'", en: "'\(input)' cannot be read")
        }
    }

    static func inputNotDelimited(_ input: String, _ error: DelimitedTextError) -> DiagnosticMessage {
        switch error.code {
        case .unreadableHeader:
            DiagnosticMessage(
                code: "header-unreadable", vi: "không đọc được dòng tiêu đề của '\(input)'",
                en: "the header of '\(input)' cannot be read")
        case .tooManyColumns:
            DiagnosticMessage(
                code: "too-many-columns", vi: "'\(input)' có quá nhiều cột", en: "'\(input)' has too many columns")
        default:
            DiagnosticMessage(
                code: "bad-format", vi: "dấu phân cách hoặc dấu nháy khai cho '\(input)' không hợp lệ",
                en: "the delimiter or quote given for '\(input)' is not valid")
        }
    }

    static let cancelled = DiagnosticMessage(
        code: "cancelled", vi: "việc kiểm tra đã bị hủy", en: "the check was cancelled")

    static let stateDamaged = DiagnosticMessage(
        code: "state-damaged", vi: "tệp trạng thái bị hỏng hoặc không phải tệp trạng thái",
        en: "the state file is damaged or is no state file")

    static func stateVersion(_ version: Int) -> DiagnosticMessage {
        DiagnosticMessage(
            code: "state-version", vi: "tệp trạng thái thuộc phiên bản \(version), chương trình này không đọc được",
            en: "the state file is of version \(version), which this program does not read")
    }

    static func statesDiffer(_ vi: String, _ en: String) -> DiagnosticMessage {
        DiagnosticMessage(
            code: "states-differ", vi: "không gộp được các trạng thái: khác nhau về \(vi)",
            en: "the states cannot be merged: they differ in \(en)")
    }
}
