// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the command that tracks programmes.
extension HelpWords {
    static let track = Words(
        "Theo dõi một kế hoạch: chỉ tiêu nào đạt, đúng tiến độ, chậm hoặc chưa có số liệu, ai còn nợ số liệu nào.",
        "Track a plan: which indicators are met, on track, late or without figures, and who owes which figure.")
    static let trackDiscussion = Words(
        """
        Số liệu là tài liệu 'figures: 1' hoặc biểu CSV đã điền (xem 'dgov figures template'). Bảng điểm là kết quả JSON của \
        'dgov score', nêu từng tệp hoặc cả thư mục. Tỷ lệ cơ quan đạt một cấp độ trưởng thành được đếm trên các cơ quan có vào \
        ngày chốt; cơ quan chưa có đánh giá tính là chưa đạt, trừ khi chương trình quy định khác.

        --figures và --scorecards nhận nhiều tệp liền nhau, nên hãy đặt chương trình lên trước.

        Mã kết thúc: 0 đã xong, đạt ngưỡng nếu có đặt ngưỡng; 1 dưới ngưỡng (--fail-below); 2 dữ liệu hoặc lệnh sai; 3 không đọc \
        hoặc không ghi được; 4 có đặt ngưỡng nhưng chưa có số liệu nào.
        """,
        """
        Figures are documents 'figures: 1' or CSV forms that were filled in (see 'dgov figures template'). Scorecards are JSON \
        results of 'dgov score', as files or whole folders. A share of bodies at a level is counted over the bodies of the as-of \
        date; a body without an assessment counts as not at it, unless the programme says otherwise.

        --figures and --scorecards take several files in a row, so name the programme first.

        Exit status: 0 done, and the bar is met if there is one; 1 below the bar (--fail-below); 2 wrong input or call; 3 something \
        could not be read or written; 4 there is a bar, but no figure at all.
        """)

    static let pathName = Words("tệp|thư-mục", "file|folder")
    static let phaseName = Words("giai-đoạn", "phase")
    static let indicatorName = Words("chỉ-tiêu", "indicator")
    static let shareName = Words("tỷ-lệ", "share")
    static let choiceName = Words("lựa-chọn", "choice")

    static let trackedProgramme = Words(
        "Chương trình: mã đi kèm (xem 'dgov programmes list') hoặc tệp (programme: 1).",
        "The programme: a shipped id (see 'dgov programmes list') or a file (programme: 1).")
    static let trackFigures = Words(
        "Số liệu: figures: 1 hoặc CSV; nêu nhiều lần được.", "Figures: figures: 1 or CSV; may be given several times.")
    static let trackScorecards = Words(
        "Bảng điểm của các cơ quan: tệp JSON hoặc thư mục; nêu nhiều lần được.",
        "Scorecards of the bodies: JSON files or folders; may be given several times.")
    static let trackBodies = Words(
        "Các cơ quan của tỉnh (bodies: 1), để đếm tỷ lệ cơ quan và cộng số liệu.",
        "The bodies of the province (bodies: 1), for shares of bodies and sums.")
    static let trackAsOf = Words(
        "Ngày chốt, dạng 2027-06-30. Bắt buộc, vì mọi đánh giá tính đến ngày này.",
        "The as-of date, such as 2027-06-30. Needed: everything is judged on this day.")
    static let trackPhase = Words("Chỉ xét giai đoạn này.", "Look at this phase only.")
    static let trackBody = Words(
        "Theo dõi cơ quan này thay cho tỉnh của chương trình.", "Track this body instead of the programme's own.")
    static let trackCounting = Words(
        "Kết quả đánh giá được tính: any (cả tự đánh giá), verified (chỉ kết quả đã thẩm định).",
        "Which assessments count: any (self-assessed too) or verified.")
    static let trackFormat = Words(
        "Dạng kết quả: text, json, csv, md (biểu tổng hợp).",
        "The form of the result: text, json, csv, md (summary table).")
    static let trackTable = Words(
        "Bảng CSV: indicators (chỉ tiêu) hoặc bodies (cơ quan).", "The CSV table: indicators or bodies.")
    static let trackExplain = Words(
        "Giải thích một chỉ tiêu từng bước thay cho kết quả.",
        "Explain one indicator step by step instead of the result.")
    static let trackFull = Words(
        "Liệt kê đầy đủ: mọi cơ quan, mọi giai đoạn, tên không rút gọn.",
        "List everything: all bodies, all phases, names in full.")
    static let trackFailBelow = Words(
        "Mã kết thúc 1 khi tỷ lệ chỉ tiêu đạt trong giai đoạn đang xét thấp hơn mức này, ví dụ 60%.",
        "Exit with 1 when the share of indicators met in the phase of the day is below this, such as 60%.")
}
