// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the commands about open data.
extension HelpWords {
    // MARK: audit

    static let audit = Words(
        "Kiểm tra danh mục dữ liệu mở theo quy định, theo kế hoạch công bố và theo các bộ tiêu chí quốc tế.",
        "Check an open-data catalogue against the rules, its publication plan and international criteria.")
    static let auditDiscussion = Words(
        """
        Danh mục là tệp DCAT (JSON-LD; Turtle, N-Triples, RDF/XML nếu chương trình được dựng với trait RDF), data.json theo \
        DCAT-US 1.1, hoặc kết quả của CKAN (package_show, package_search, bản kết xuất JSON Lines). Định dạng nhận ra theo nội \
        dung. Không có lệnh nào ở đây dùng mạng: những gì đã biết về các liên kết được đưa vào bằng --probes.

        Danh mục hỏng một phần vẫn được kiểm tra phần còn lại; chỗ hỏng là phát hiện trong kết quả.

        Mã kết thúc: 0 đã xong, đạt ngưỡng nếu có đặt ngưỡng; 1 dưới ngưỡng (--fail-below) hoặc có phát hiện phải dừng ngay \
        (bí mật nhà nước); 2 danh mục hoặc lệnh sai; 3 không đọc hoặc không ghi được; 4 danh mục không có bộ dữ liệu nào, \
        hoặc những gì chưa biết có thể nâng điểm qua ngưỡng.
        """,
        """
        The catalogue is DCAT (JSON-LD; Turtle, N-Triples and RDF/XML when the program was built with the trait RDF), a \
        DCAT-US 1.1 data.json, or an answer of CKAN (package_show, package_search, a dump in JSON Lines). The format is told by \
        the content. Nothing here touches the network: what is known about links comes in through --probes.

        Of a catalogue that is partly broken the rest is checked; its faults are findings of the result.

        Exit status: 0 done, and the bar is met if there is one; 1 below the bar (--fail-below), or something that must stop \
        publication (state secrets); 2 wrong catalogue or call; 3 something could not be read or written; 4 the catalogue has \
        no dataset, or what is not known may lift it over the bar.
        """)
    static let catalogueName = Words("danh-mục", "catalogue")
    static let packName = Words("bộ-quy-tắc", "pack")
    static let barName = Words("ngưỡng", "bar")
    static let catalogue = Words(
        "Danh mục dữ liệu mở; '-' là đầu vào chuẩn.", "An open-data catalogue; '-' is standard input.")
    static let plan = Words(
        "Kế hoạch công bố dữ liệu mở (plan: 1), để đối chiếu với danh mục.",
        "The publication plan (plan: 1) that the catalogue is held against.")
    static let pack = Words(
        "Chỉ dùng bộ quy tắc này; nêu nhiều lần được. Mặc định: tất cả.",
        "Use this pack only; may be given several times. Default: all of them.")
    static let probes = Words(
        "Những gì đã biết về các liên kết (probes: 1), do 'dgov probe' thu thập.",
        "What is known about the links (probes: 1), as gathered by 'dgov probe'.")
    static let auditAsOf = Words(
        "Ngày chốt, dạng 2026-11-21. Bắt buộc, vì quy định có hiệu lực và tuổi của dữ liệu tính đến ngày này.",
        "The as-of date, such as 2026-11-21. Needed: rules in force and ages of data are reckoned to it.")
    static let auditFormat = Words(
        "Dạng kết quả: text, json, csv, dqv (W3C DQV bằng JSON-LD), sarif.",
        "The form of the result: text, json, csv, dqv (W3C DQV as JSON-LD), sarif.")
    static let auditFailBelow = Words(
        "Mã kết thúc 1 khi điểm thấp hơn: số điểm hoặc mức xếp hạng của bộ quy tắc có điểm đầu tiên, hoặc 'mqa:good'.",
        "Exit with 1 below this: points or a rating of the first pack with points, or of one named as in 'mqa:good'.")
    static let aggregation = Words(
        "Cách gộp các phân phối: best-distribution, proportional, all-must-pass. Mặc định theo bộ quy tắc.",
        "How distributions add up: best-distribution, proportional, all-must-pass. Default: as the pack says.")
    static let frequencyReading = Words(
        "Cách hiểu 'ba lần một năm': lenient (365 ngày) hoặc strict (122 ngày).",
        "How 'three times a year' is read: lenient (365 days) or strict (122 days).")
    static let explainAudit = Words(
        "Giải thích một phép kiểm tra hoặc một bộ dữ liệu thay cho kết quả.",
        "Explain one check or dataset instead of the result.")

    static let auditSample = Words(
        "Số trường hợp hiện dưới mỗi phép kiểm tra.", "How many cases are shown below each check.")

    // MARK: plan

    static let planCommand = Words(
        "Soạn, nhập, xuất và kiểm tra kế hoạch công bố dữ liệu mở.",
        "Draft, import, export and check publication plans of open data.")
    static let planTemplate = Words(
        "Tạo bảng CSV trống để lập kế hoạch trên bảng tính.", "Write an empty CSV table to plan in a spreadsheet.")
    static let planTemplateDiscussion = Words(
        "Điền xong thì đọc lại bằng 'dgov plan import'. Một dòng là một bộ dữ liệu.",
        "Read it back with 'dgov plan import' when it is filled in. One row is one dataset.")
    static let planDelimiter = Words(
        "Dấu ngăn cột: comma hoặc semicolon.", "What parts the columns: comma or semicolon.")
    static let planExample = Words("Thêm một dòng mẫu để xem cách điền.", "Add a row that shows how to fill it in.")
    static let planImport = Words(
        "Đọc bảng CSV và ghi thành kế hoạch (plan: 1).", "Read a CSV table and write it as a plan (plan: 1).")
    static let planImportDiscussion = Words(
        """
        Nhận bảng ngăn bằng dấu phẩy, chấm phẩy hoặc tab, UTF-8 hoặc UTF-16, ngày dạng 21/11/2026 hoặc 2026-11-21. Thông tin \
        chung của kế hoạch (số quyết định, ngày, tiêu chí đánh giá) lấy từ --into; các dòng của bảng thay cho các mục trong đó.
        """,
        """
        Takes tables separated by commas, semicolons or tabs, in UTF-8 or UTF-16, with dates as 21/11/2026 or 2026-11-21. What is \
        said of the plan as a whole (decision, dates, criteria) comes from --into; the rows take the place of its items.
        """)
    static let planExport = Words(
        "Ghi các mục của kế hoạch thành bảng CSV.", "Write the items of a plan as a CSV table.")
    static let planLint = Words(
        "Kiểm tra kế hoạch: chỗ sai và chỗ còn thiếu.", "Check a plan: what is wrong and what is missing.")
    static let planName = Words("kế-hoạch", "plan")
    static let tableName = Words("bảng", "table")
    static let planDocument = Words(
        "Kế hoạch công bố (plan: 1), YAML hoặc JSON.", "A publication plan (plan: 1) in YAML or JSON.")
    static let planTable = Words(
        "Bảng CSV đã điền; '-' là đầu vào chuẩn.", "The CSV table that was filled in; '-' is standard input.")
    static let planInto = Words(
        "Kế hoạch cho biết thông tin chung.", "The plan that says what is not in the table.")
    static let planLintAsOf = Words(
        "Ngày để xét mục nào đã quá hạn. Mặc định: không xét.",
        "The day to tell overdue items by. Default: not looked at.")

    // MARK: probe

    static let probe = Words(
        "Thăm dò các liên kết của danh mục và ghi lại thành tài liệu (probes: 1).",
        "Look at the links of a catalogue and write down what they answer (probes: 1).")
    static let probeDiscussion = Words(
        """
        Lệnh duy nhất dùng mạng. Mỗi liên kết được hỏi bằng HEAD, rồi tải một phần đầu khi cần; mỗi máy chủ chỉ một kết nối một \
        lúc. Không bao giờ hỏi địa chỉ nội bộ, trừ khi có --allow-private.

        Mã kết thúc: 0 đã hỏi mọi liên kết, dù chúng trả lời thế nào; 2 danh mục hoặc lệnh sai, hoặc chương trình được dựng \
        không có trait Probe; 3 không đọc hoặc không ghi được.
        """,
        """
        The only command that uses the network. Each link is asked with HEAD, then a first part is fetched where needed; one \
        connection at a time to each host. Private addresses are never asked, unless --allow-private is given.

        Exit status: 0 every link was asked, whatever it answered; 2 wrong catalogue or call, or a program built without the \
        trait Probe; 3 something could not be read or written.
        """)
    static let probeResume = Words(
        "Kết quả lần trước: liên kết đã hỏi từ ngày --since trở đi không hỏi lại.",
        "Facts of an earlier run: links asked on the day of --since or later are not asked again.")
    static let probeSince = Words(
        "Ngày mà từ đó kết quả trước còn dùng được. Mặc định: ngày của lần này.",
        "The day from which earlier facts still count. Default: the day of this run.")
    static let probeDay = Words(
        "Ngày ghi vào kết quả. Mặc định: hôm nay (UTC).", "The day to write down. Default: today (UTC).")
    static let probeTimeout = Words(
        "Số giây chờ tối đa cho mỗi liên kết.", "The most seconds to wait for one link.")
    static let probeDelay = Words(
        "Số mili giây nghỉ giữa hai lần hỏi cùng một máy chủ.",
        "Milliseconds of rest between two requests to one host.")
    static let probeConnections = Words(
        "Số kết nối tối đa cùng lúc.", "The most connections at one time.")
    static let allowPrivate = Words(
        "Cho phép hỏi địa chỉ nội bộ (chỉ dùng cho hệ thống của chính mình).",
        "Allow private addresses (for your own systems only).")
}
