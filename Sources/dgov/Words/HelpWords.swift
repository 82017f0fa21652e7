// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of each command, argument and option.
enum HelpWords {
    // MARK: Commands

    static let program = Words(
        "Đánh giá mức độ trưởng thành về quản trị dữ liệu và kiểm tra chất lượng dữ liệu.",
        "Assess the maturity of data governance and check the quality of data.")
    static let programDiscussion = Words(
        """
        Ngôn ngữ: --lang, hoặc biến môi trường DGOV_LANG, mặc định là tiếng Việt.

        Mã kết thúc:
          0  đã xong, đạt ngưỡng nếu có đặt ngưỡng
          1  đã xong, nhưng có điều chưa đạt: dưới ngưỡng, quá hạn, mâu thuẫn
          2  dữ liệu hoặc lệnh sai
          3  không đọc hoặc không ghi được
          4  không kết luận được vì thiếu minh chứng
        """,
        """
        Language: --lang, else the environment variable DGOV_LANG, else Vietnamese.

        Exit status:
          0  done, and the bar is met if there is one
          1  done, but something is not met: below a bar, overdue, in conflict
          2  wrong input or call
          3  something could not be read or written
          4  no verdict, because there is too little evidence
        """)
    static let score = Words(
        "Chấm một hồ sơ minh chứng theo bộ tiêu chí.", "Score an evidence document against a rubric.")
    static let lint = Words(
        "Kiểm tra mọi loại tài liệu: bộ tiêu chí, hồ sơ minh chứng, bộ kiểm tra, kế hoạch, chương trình, số liệu…",
        "Check documents of every kind: rubrics, evidence, suites, plans, programmes, figures…")
    static let lintDiscussion = Words(
        """
        Loại tài liệu nhận ra theo khóa ở đầu: \(DocumentLint.kinds.joined(separator: ", ")). Hồ sơ minh chứng còn được đối \
        chiếu với bộ tiêu chí của nó. Kết quả JSON không phải tài liệu: các lệnh đọc nó tự kiểm tra. Có lỗi thì mã kết thúc là \
        2; chỉ có cảnh báo thì là 0.
        """,
        """
        The kind of a document is told by its key: \(DocumentLint.kinds.joined(separator: ", ")). Evidence is held against its \
        rubric too. JSON results are no documents: the commands that read them check them. Errors give the exit status 2, \
        warnings alone give 0.
        """)
    static let rubrics = Words("Xem và lấy các bộ tiêu chí đi kèm.", "Look at the rubrics that come with the program.")
    static let list = Words("Liệt kê các bộ tiêu chí đi kèm.", "List the rubrics that come with the program.")
    static let show = Words(
        "In nội dung một bộ tiêu chí để đọc.", "Print a rubric for people to read.")
    static let export = Words(
        "Xuất nguyên văn tệp YAML của một bộ tiêu chí.", "Write out the YAML of a rubric as it is.")
    static let template = Words(
        "Tạo hồ sơ minh chứng trống để điền, có giải thích.",
        "Write an empty evidence document to fill in, with comments.")
    static let compare = Words(
        "So sánh hai kết quả chấm, hoặc hai kết quả kiểm tra dữ liệu.",
        "Compare two results of scoring, or two of checking data.")

    // MARK: Arguments

    static let fileName = Words("tệp", "file")
    static let rubricName = Words("mã|tệp", "id|file")
    static let idName = Words("mã", "id")
    static let dateName = Words("ngày", "date")
    static let levelName = Words("cấp-độ", "level")
    static let nodeName = Words("mục", "node")
    static let evidenceName = Words("minh-chứng", "evidence")
    static let oldName = Words("cũ", "old")
    static let newName = Words("mới", "new")

    static let formatName = Words("dạng", "format")
    static let colorName = Words("lúc", "when")
    static let languageName = Words("ngôn-ngữ", "language")

    static let evidence = Words(
        "Hồ sơ minh chứng, YAML hoặc JSON; '-' là đầu vào chuẩn.",
        "An evidence document in YAML or JSON; '-' is standard input.")
    static let documents = Words(
        "Tài liệu cần kiểm tra; '-' là đầu vào chuẩn.", "The documents to check; '-' is standard input.")
    static let rubricId = Words("Mã của bộ tiêu chí đi kèm.", "The id of a rubric that comes with the program.")
    static let rubricIdOrFile = Words(
        "Mã của bộ tiêu chí đi kèm, hoặc một tệp.", "The id of a rubric that comes with the program, or a file.")
    static let old = Words(
        "Kết quả cũ, JSON của 'dgov score' hoặc 'dgov check'.",
        "The older result, JSON of 'dgov score' or 'dgov check'.")
    static let new = Words(
        "Kết quả mới, JSON của 'dgov score' hoặc 'dgov check'.",
        "The newer result, JSON of 'dgov score' or 'dgov check'.")

    // MARK: Options

    static let rubricOption = Words(
        "Bộ tiêu chí: mã đi kèm hoặc tệp. Mặc định: ghi trong minh chứng.",
        "The rubric: a shipped id or a file. Default: the one the evidence names.")
    static let lintRubricOption = Words(
        "Bộ tiêu chí để đối chiếu minh chứng: mã đi kèm hoặc tệp.",
        "The rubric that evidence is held against: a shipped id or a file.")
    static let compareRubricOption = Words(
        "Bộ tiêu chí mới, có phần chuyển phiên bản: mã đi kèm hoặc tệp.",
        "The newer rubric, with its migration between versions: a shipped id or a file.")
    static let profile = Words(
        "Hồ sơ áp dụng. Mặc định: ghi trong minh chứng.", "The profile. Default: the one the evidence names.")
    static let templateProfile = Words(
        "Chỉ gồm các tiêu chí của hồ sơ áp dụng này.", "Only the items of this profile.")
    static let subject = Words("Mã của cơ quan được đánh giá.", "The id of the body that is assessed.")
    static let measures = Words(
        "Một hoặc nhiều tệp JSON có số đo ('measures') để thêm vào minh chứng; ghi sau minh chứng.",
        "One or more JSON files with 'measures' to add to the evidence; name the evidence before them.")
    static let format = Words("Dạng kết quả.", "The form of the result.")
    static let asOf = Words(
        "Ngày chốt, dạng 2026-11-21. Mặc định: ghi trong minh chứng.",
        "The as-of date, such as 2026-11-21. Default: that of the evidence.")
    static let target = Words(
        "Lập kế hoạch cải thiện để đạt cấp độ này. Mặc định: cấp độ kế tiếp.",
        "Plan the improvements that reach this level. Default: the next level.")
    static let failBelow = Words(
        "Mã kết thúc 1 khi chưa đạt cấp độ này.", "Exit with 1 when this level is not reached.")
    static let explain = Words(
        "Giải thích điểm của một mục thay cho kết quả.", "Explain the score of one node instead of the result.")
    static let out = Words("Ghi vào tệp thay cho đầu ra chuẩn.", "Write to a file instead of standard output.")
    static let migrate = Words(
        "Chuyển câu trả lời của phiên bản cũ sang phiên bản của bộ tiêu chí.",
        "Carry answers to an older version over to that of the rubric.")
    static let noImprovements = Words("Không lập kế hoạch cải thiện.", "Leave the improvement plan out.")
    static let color = Words("Tô màu.", "Use colours.")
    static let language = Words("Ngôn ngữ của kết quả và thông báo.", "The language of results and messages.")
}
