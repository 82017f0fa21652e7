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

    static func notAReportName(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words("không có dạng báo cáo theo đuôi tên của \(name)", "there is no report of the ending of \(name)")
            .message("not-a-report-name")
    }

    static let reportNames = Words(
        "dùng .html (in ra PDF từ trình duyệt), .md, .csv hoặc .xlsx, hoặc nêu --format",
        "use .html (print it to PDF from a browser), .md, .csv or .xlsx, or give --format"
    ).message("report-names")

    static let reportOutExample = Words(
        "ví dụ: --out bao-cao.html; muốn in ra đây thì dùng '--format md' hoặc '--out -'",
        "such as --out report.html; to print here use '--format md' or '--out -'"
    ).message("report-out")

    static func notResults(_ folder: String, _ count: Int) -> Self {
        let name = Words.path(folder).en
        return Words(
            "trong \(name) có \(count) tệp JSON không phải kết quả, không tính",
            "JSON files in \(name) that are no results, left out: \(count)"
        ).message("not-results")
    }

    static func noResults(_ folder: String) -> Self {
        let name = Words.path(folder).en
        return Words("trong \(name) không có tệp JSON nào", "there is no JSON file in \(name)").message("no-results")
    }

    static let emptyTitle = Words(
        "--title không được để trống", "--title must not be empty"
    ).message("empty-title")

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
