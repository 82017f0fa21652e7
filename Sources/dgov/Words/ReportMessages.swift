// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with calls for reports.

extension DiagnosticMessage {
    static func onlyWith(_ option: String, _ other: String) -> Self {
        Words("\(option) chỉ dùng cùng \(other)", "\(option) goes with \(other) only").message("option-without-effect")
    }

    static func needs(_ option: String, _ other: String) -> Self {
        Words("\(option) cần có \(other)", "\(option) needs \(other)").message("option-missing")
    }

    static func withoutReport(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words("chưa có báo cáo cho loại kết quả của \(name)", "there is no report of results like \(name)")
            .message("no-report")
    }
}

extension Choice {
    static let table = Choice(
        code: "table", one: Words("bảng", "table"), all: Words("các bảng của báo cáo", "tables of the report"))
}
