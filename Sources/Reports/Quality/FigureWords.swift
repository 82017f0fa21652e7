// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// What the figures of checks are called, and how their values are written. A name that is not known shows itself.
struct FigureWords {
    let phrases: Phrases

    /// A figure in words: `mới nhất 30/12/2026`, `nhóm 1-5-nam 150`.
    func text(_ figure: CheckResult.Figure) -> String {
        let value = value(figure)
        if let title = title(figure.name) { return title + " " + value }
        return phrases.line(figure.name) + " = " + value
    }

    private func value(_ figure: CheckResult.Figure) -> String {
        switch figure.value {
        case "yes": return phrases.say("có", "yes")
        case "no": return phrases.say("không", "no")
        default: break
        }
        if let date = CalendarDate(parsing: figure.value) { return phrases.numbers.date(date) }
        // Keys and codes are not numbers, whatever they look like.
        guard !Self.named.contains(where: figure.name.hasPrefix), let number = Rational(parsing: figure.value) else {
            return phrases.quoted(figure.value)
        }
        if figure.name.hasSuffix(".share") { return phrases.numbers.percent(number, digits: 2) }
        // Nobody reads a quartile as a fraction of millions; the result itself has the exact figure.
        let isShort = (number * 1_000_000).isInteger
        return isShort ? phrases.plain(number) : "≈ " + phrases.numbers.number(number, digits: 2, padded: false)
    }

    /// Figures whose values are names of things.
    private static let named = ["absent.", "column."]

    private func title(_ name: String) -> String? {
        if name.hasPrefix("band.") {
            let isShare = name.hasSuffix(".share")
            let band = phrases.line(String(name.dropFirst(5).dropLast(isShare ? 6 : 0)))
            return phrases.say("dải tuổi \(band):", "band \(band):")
        }
        if name.hasPrefix("absent.") { return phrases.say("vắng mặt", "absent") }
        if name.hasPrefix("column."), name != "columns.personal" { return phrases.say("cột", "column") }
        return counted(name) ?? measured(name) ?? described(name)
    }

    private func counted(_ name: String) -> String? {
        switch name {
        case "rows": phrases.say("số bản ghi", "rows")
        case "rows.missing": phrases.say("bản ghi không có khóa", "rows without a key")
        case "rows.outside": phrases.say("bản ghi ngoài danh sách", "rows outside the list")
        case "rows.ungrouped": phrases.say("bản ghi không có nhóm", "rows without a group")
        case "values": phrases.say("giá trị đã xét", "values looked at")
        case "future": phrases.say("ở tương lai", "in the future")
        case "unreadable": phrases.say("không đọc được", "unreadable")
        case "keys": phrases.say("số khóa", "keys")
        case "keys.absent": phrases.say("khóa vắng mặt", "keys absent")
        case "keys.conflicting": phrases.say("khóa mâu thuẫn", "keys in conflict")
        case "keys.unknown": phrases.say("không có trong danh mục", "not in the list")
        case "keys.not_valid": phrases.say("có nhưng không còn hoặc chưa có hiệu lực", "in the list but not valid then")
        case "reference.missing": phrases.say("nguồn tham chiếu bỏ trống", "missing in the reference")
        case "groups": phrases.say("số nhóm", "groups")
        case "groups.unknown": phrases.say("nhóm không có trong danh mục", "groups not in the list")
        case "columns.personal": phrases.say("cột dữ liệu cá nhân", "personal columns")
        case "names.failed": phrases.say("sai tên", "wrong names")
        case "types.failed": phrases.say("sai kiểu", "wrong types")
        case "formats.failed": phrases.say("sai định dạng", "wrong formats")
        case "lists.failed": phrases.say("sai danh sách giá trị", "wrong code lists")
        case "values.failed": phrases.say("cột có giá trị ngoài danh sách", "columns with values outside the list")
        default: nil
        }
    }

    private func measured(_ name: String) -> String? {
        switch name {
        case "newest": phrases.say("mới nhất", "newest")
        case "age.days": phrases.say("số ngày đã qua", "days since")
        case "median": phrases.say("trung vị", "median")
        case "mad": phrases.say("độ lệch tuyệt đối trung vị", "median absolute deviation")
        case "q1": phrases.say("tứ phân vị thứ nhất", "first quartile")
        case "q3": phrases.say("tứ phân vị thứ ba", "third quartile")
        case "iqr": phrases.say("khoảng tứ phân vị", "interquartile range")
        case "low": phrases.say("ngưỡng dưới", "lower fence")
        case "high": phrases.say("ngưỡng trên", "upper fence")
        case "sum.left": phrases.say("tổng của cột", "total of the column")
        case "sum.right": phrases.say("tổng đối chiếu", "other total")
        case "difference": phrases.say("chênh lệch", "difference")
        case "difference.largest": phrases.say("chênh lệch lớn nhất", "largest difference")
        case "form.iso": phrases.say("ghi 2026-12-31:", "as 2026-12-31:")
        case "form.slashes": phrases.say("ghi 31/12/2026:", "as 31/12/2026:")
        case "form.dashes": phrases.say("ghi 31-12-2026:", "as 31-12-2026:")
        case "form.dots": phrases.say("ghi 31.12.2026:", "as 31.12.2026:")
        default: nil
        }
    }

    private func described(_ name: String) -> String? {
        switch name {
        case "owner": phrases.say("đơn vị phụ trách:", "owner:")
        case "identifier": phrases.say("mã định danh:", "identifier:")
        case "licence_or_access": phrases.say("giấy phép hoặc quy định truy cập:", "licence or access rule:")
        case "update_period": phrases.say("chu kỳ cập nhật:", "update period:")
        case "dictionary": phrases.say("từ điển dữ liệu:", "data dictionary:")
        case "connected_since": phrases.say("kết nối từ", "connected since")
        case "consuming_systems": phrases.say("hệ thống khai thác:", "consuming systems:")
        case "calls": phrases.say("lượt gọi:", "calls:")
        case "calls_answered": phrases.say("lượt gọi được đáp ứng:", "calls answered:")
        default: nil
        }
    }
}
