// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the commands about calendars and rankings.
extension HelpWords {
    // MARK: calendar

    static let calendar = Words(
        "Lịch báo cáo của một chương trình: việc gì đến hạn ngày nào, ai phải nộp, gì đã quá hạn.",
        "The calendar of a programme: what falls due on which day, who owes it, what is overdue.")
    static let calendarDiscussion = Words(
        """
        Hạn "trước ngày 25" có ngày cuối còn đúng hạn là ngày 24; nộp ngày 25 là chậm. Không có báo cáo nào đến hạn trước ngày \
        chương trình có hiệu lực và sau ngày cuối của giai đoạn cuối. Việc không ghi ngày được liệt kê riêng. Với --bodies, mỗi \
        nhóm được thay bằng các cơ quan đang hoạt động vào ngày đến hạn; với --figures và --as-of, lịch cho biết báo cáo nào quá \
        hạn hoặc nộp chậm, tính từ khi chương trình có hiệu lực.

        --figures nhận nhiều tệp liền nhau, nên hãy đặt chương trình lên trước.

        Dạng ics là iCalendar (RFC 5545), mở được bằng các chương trình lịch; mỗi việc nhắc trước một tuần.

        Mã kết thúc: 0 đã xong; 1 có báo cáo quá hạn (chỉ khi có --fail-overdue); 2 dữ liệu hoặc lệnh sai; 3 không đọc hoặc không \
        ghi được.
        """,
        """
        "Before the 25th" is in time up to the 24th; what comes on the 25th is late. No report falls due before the programme is in \
        force, nor after the last day of its last phase. What names no day is listed apart. With --bodies a group stands for the \
        bodies that exist on the day; with --figures and --as-of the calendar tells which reports are overdue or were late, from \
        the day the programme is in force.

        --figures takes several files in a row, so name the programme first.

        The form ics is iCalendar (RFC 5545), which calendar programs read; each entry reminds a week before.

        Exit status: 0 done; 1 something is overdue (only with --fail-overdue); 2 wrong input or call; 3 something could not be \
        read or written.
        """)
    static let calendarFrom = Words("Ngày đầu, dạng 2027-01-01.", "The first day, such as 2027-01-01.")
    static let calendarTo = Words("Ngày cuối, dạng 2027-12-31.", "The last day, such as 2027-12-31.")
    static let bodies = Words(
        "Danh sách cơ quan (bodies: 1).", "The bodies (bodies: 1).")
    static let submissions = Words(
        "Một hoặc nhiều tệp số liệu (figures: 1) cho biết báo cáo nào đã nộp.",
        "One or more files of figures (figures: 1) that tell which reports were handed in.")
    static let calendarAsOf = Words(
        "Ngày chốt để xét quá hạn, dạng 2027-06-30. Bắt buộc khi có --figures.",
        "The day on which it is told what is overdue, such as 2027-06-30. Needed with --figures.")
    static let calendarBody = Words(
        "Chỉ lịch của một cơ quan; không có --bodies thì là mã cơ quan trong chương trình.",
        "The calendar of one body only; without --bodies the id of an agency of the programme.")
    static let calendarIncludeName = Words("phần", "parts")
    static let calendarInclude = Words(
        "Thêm hạn của chỉ tiêu và nhiệm vụ: indicators,tasks.",
        "Add deadlines of indicators and tasks: indicators,tasks.")
    static let failOverdue = Words("Mã kết thúc 1 khi có báo cáo quá hạn.", "Exit with 1 when a report is overdue.")

    // MARK: rank

    static let rank = Words(
        "Xếp hạng các cơ quan theo bảng điểm hoặc theo số liệu của một chỉ tiêu.",
        "Rank bodies by their scorecards, or by their figures of one indicator.")
    static let rankDiscussion = Words(
        """
        Mỗi loại cơ quan một bảng; bằng nhau thì đồng hạng (1, 2, 2, 4). Cơ quan chưa có kết quả hoặc trả lời quá ít được liệt kê \
        riêng, có lý do. Với --previous hoặc --previous-period, bảng cho biết tăng, giảm bao nhiêu bậc; cơ quan mới sáp nhập thì \
        không so. Các bảng điểm phải theo cùng một bộ tiêu chí.

        Mã kết thúc: 0 đã xong; 2 dữ liệu hoặc lệnh sai; 3 không đọc hoặc không ghi được; 4 không có cơ quan nào được xếp hạng.
        """,
        """
        A table for each kind of body; even ones share a rank (1, 2, 2, 4). Bodies without a result, or with too little answered, \
        are listed apart with the reason. With --previous or --previous-period the table tells who moved by how many places; \
        bodies that merged since are not compared. All scorecards must be under one rubric.

        Exit status: 0 done; 2 wrong input or call; 3 something could not be read or written; 4 no body has a rank.
        """)
    static let kindName = Words("loại", "kind")
    static let periodName = Words("kỳ", "period")
    static let rankResults = Words(
        "Bảng điểm, JSON của 'dgov score', hoặc thư mục chứa chúng.",
        "Scorecards, JSON of 'dgov score', or folders of them.")
    static let rankPrevious = Words(
        "Bảng điểm hoặc thư mục của kỳ trước; ghi sau các kết quả.",
        "Scorecards or folders of the earlier period; name the results before them.")
    static let rankKind = Words(
        "Chỉ loại cơ quan này: department, commune, …; nêu nhiều lần được.",
        "Only bodies of this kind: department, commune, …; may be given several times.")
    static let minCoverage = Words(
        "Chỉ xếp hạng khi đã trả lời ít nhất tỷ lệ này, ví dụ 80%.",
        "Rank only bodies that answered at least this share, such as 80%.")
    static let rankBy = Words(
        "Xếp theo score (điểm, rồi cấp độ) hay level (cấp độ, rồi điểm).",
        "What comes first: score (then the level) or level (then the score).")
    static let rankAsOf = Words(
        "Ngày chốt. Mặc định: ngày mới nhất trong các bảng điểm; bắt buộc khi xếp theo số liệu.",
        "The as-of date. Default: the latest of the scorecards; needed for figures.")
    static let rankFigures = Words("Xếp theo số liệu (figures: 1).", "Rank by figures (figures: 1).")
    static let rankProgramme = Words(
        "Chương trình của chỉ tiêu: mã đi kèm hoặc tệp.", "The programme of the indicator: a shipped id or a file.")
    static let rankIndicator = Words("Mã của chỉ tiêu.", "The id of the indicator.")
    static let rankPart = Words(
        "Phần của chỉ tiêu, khi có nhiều phần.", "The part of the indicator, when it has several.")
    static let rankPeriod = Words("Kỳ số liệu, ví dụ 2027-Q2.", "The period of the figures, such as 2027-Q2.")
    static let rankPreviousPeriod = Words("Kỳ trước để so sánh.", "The earlier period to compare with.")
}
