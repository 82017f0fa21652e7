// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What is wrong with calls of calendar and rank.

extension DiagnosticMessage {
    static func daysTurnedRound(_ from: CalendarDate, _ to: CalendarDate) -> Self {
        Words("--from (\(from)) phải trước --to (\(to))", "--from (\(from)) must not be after --to (\(to))")
            .message("days-turned-round")
    }

    static let overdueDayMissing = Words(
        "thiếu ngày chốt: quá hạn tính đến ngày nào?", "the as-of date is missing: overdue on which day?"
    ).message("as-of-missing")

    static let overdueWithoutFigures = Words(
        "--fail-overdue cần --figures để biết cơ quan nào đã nộp",
        "--fail-overdue needs --figures to know what was handed in"
    ).message("figures-missing")

    static let groupsWithoutBodies = Words(
        "không có danh sách cơ quan (--bodies), nên chưa biết các cơ quan trong nhóm đã nộp hay chưa",
        "without bodies (--bodies) it cannot be told what the bodies of groups have handed in"
    ).message("groups-without-bodies")

    static let emptyCalendar = Words(
        "lịch không có sự kiện nào; một số chương trình lịch không nhận tệp như vậy",
        "the calendar has no events; some calendar programs refuse such files"
    ).message("empty-calendar")

    // MARK: rank

    static let nothingToRank = Words("không có kết quả nào để xếp hạng", "there are no results to rank")
        .message("nothing-to-rank")

    static let rankSources = Words(
        "nêu các bảng điểm JSON hoặc thư mục, hoặc --figures cùng --programme, --indicator và --period",
        "name scorecards in JSON or folders, or --figures with --programme, --indicator and --period"
    ).message("rank-sources")

    static let twoRankSources = Words(
        "xếp hạng theo bảng điểm hoặc theo số liệu, không theo cả hai",
        "a ranking is by scorecards or by figures, not by both"
    ).message("exclusive-options")

    static let incompleteRankSource = Words(
        "xếp hạng theo số liệu cần đủ --figures, --programme, --indicator và --period",
        "a ranking by figures needs --figures, --programme, --indicator and --period"
    ).message("incomplete-rank-source")

    static let rankDayMissing = Words(
        "thiếu ngày chốt: số liệu đã báo cáo đến ngày nào?",
        "the as-of date is missing: figures reported up to which day?"
    ).message("as-of-missing")

    static func laterScorecards(_ count: Int, after day: CalendarDate) -> Self {
        Words(
            "\(count) bảng điểm có sau ngày chốt \(day), không tính",
            "scorecards left out because they are later than \(day): \(count)"
        ).message("later-scorecards")
    }

    static let nobodyRanked = Words("không có cơ quan nào được xếp hạng", "no body has a rank").message("nobody-ranked")

    static func partMissing(_ indicator: String, _ parts: [String]) -> Self {
        let list = Quotation.list(parts)
        return Words(
            "chỉ tiêu '\(indicator)' có nhiều phần: chọn --part \(list)",
            "the indicator '\(indicator)' has several parts: choose --part \(list)"
        ).message("part-missing")
    }

    static func differentRubrics(_ ids: [String]) -> Self {
        let list = Quotation.list(ids)
        return Words(
            "các bảng điểm theo những bộ tiêu chí khác nhau (\(list)) nên không xếp hạng chung được",
            "scorecards under different rubrics (\(list)) cannot be ranked together"
        ).message("different-rubrics")
    }

    static func noScorecard(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "\(name) không phải bảng điểm: tạo bằng 'dgov score … --format json'",
            "\(name) is no scorecard: make one with 'dgov score … --format json'"
        ).message("not-a-scorecard")
    }

    static func notScorecards(_ folder: String, _ count: Int) -> Self {
        let name = Words.path(folder).en
        return Words(
            "trong \(name) có \(count) tệp JSON không phải bảng điểm, không tính",
            "\(count) JSON file\(count == 1 ? "" : "s") in \(name) are no scorecards and do not count"
        ).message("not-scorecards")
    }
}

extension Choice {
    static let calendarPart = Choice(
        code: "part", one: Words("phần của lịch", "part of the calendar"), all: Words("các phần", "parts"))
    static let agency = Choice(
        code: "agency", one: Words("cơ quan trong chương trình", "agency in the programme"),
        all: Words("các cơ quan", "agencies"))
    static let indicatorPart = Choice(
        code: "part", one: Words("phần của chỉ tiêu", "part of the indicator"), all: Words("các phần", "parts"))
}
