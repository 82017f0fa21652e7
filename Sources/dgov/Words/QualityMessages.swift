// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with calls of the commands that read data.

extension DiagnosticMessage {
    static func inputTooLong(gibibytes: Int) -> Self {
        Words(
            "đầu vào chuẩn dài hơn \(gibibytes) GiB", "standard input is longer than \(gibibytes) GiB"
        ).message("input-too-long")
    }

    static let giveFile = Words("hãy nêu tên tệp", "give the name of a file").message("give-file")

    static let historyOfQuality = Words(
        "--history chỉ dùng khi so sánh kết quả kiểm tra dữ liệu",
        "--history goes with results of checking data only"
    ).message("option-without-effect")

    static let dataMissing = Words(
        "thiếu dữ liệu: hãy nêu tệp dữ liệu, hoặc ghi 'source: {path: …}' trong bộ kiểm tra",
        "there is no data: name a file, or write 'source: {path: …}' into the suite"
    ).message("data-missing")

    static let secretData = Words(
        "bộ dữ liệu được xếp loại bí mật nhà nước: không lệnh nào đọc dữ liệu này",
        "the data set is classified as a state secret: no command reads it"
    ).message("state-secret")

    static let asOfMissing = Words(
        "thiếu ngày chốt: tuổi của dữ liệu tính đến ngày nào?",
        "the as-of date is missing: to which day are ages of data reckoned?"
    ).message("as-of-missing")

    static let asOfExample = Words(
        "thêm ví dụ --as-of 2026-11-21", "add for example --as-of 2026-11-21"
    ).message("as-of-example")

    static func numberOutOfRange(_ option: String, _ range: ClosedRange<Int>) -> Self {
        Words(
            "\(option) phải từ \(range.lowerBound) đến \(range.upperBound)",
            "\(option) must be from \(range.lowerBound) to \(range.upperBound)"
        ).message("number-out-of-range")
    }

    static let differentResults = Words(
        "hai kết quả khác loại nhau: một kết quả chấm và một kết quả kiểm tra dữ liệu",
        "the results are of different kinds: one of scoring and one of checking data"
    ).message("different-results")
}
