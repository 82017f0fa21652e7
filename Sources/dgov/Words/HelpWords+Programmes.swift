// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the commands about programmes.
extension HelpWords {
    static let programmes = Words(
        "Xem và đối chiếu các kế hoạch có chỉ tiêu đi kèm chương trình.",
        "Show and compare the plans with targets that come with the program.")
    static let programmesList = Words(
        "Liệt kê các chương trình chỉ tiêu đi kèm.", "List the programmes that come with the program.")
    static let programmesShow = Words(
        "In một chương trình: văn bản, giai đoạn, chỉ tiêu với mục tiêu như in, báo cáo, nhiệm vụ.",
        "Print a programme: plan, phases, indicators with their targets as printed, duties, tasks.")
    static let programmesShowDiscussion = Words(
        """
        Lời in trong ngoặc kép là nguyên văn của văn bản; phần sau dấu gạch là cách hiểu của bản mã hóa. Dạng json là chính tài \
        liệu 'programme: 1', đọc lại được; dạng csv có một dòng cho mỗi chỉ tiêu và giai đoạn.
        """,
        """
        What stands in quotation marks is the text of the plan; what follows the dash is how the encoding reads it. As json it is \
        the document 'programme: 1' itself, which can be read again; as csv it has a line for each indicator and phase.
        """)
    static let programmesCompare = Words(
        "Đặt các chương trình cạnh nhau theo bảng đối chiếu: lời văn, mục tiêu, cơ quan, thời hạn, khác biệt.",
        "Hold programmes beside each other by the crosswalk: wording, targets, agencies, deadlines, differences.")
    static let programmesCompareDiscussion = Words(
        """
        Chỉ in nội dung mà ít nhất hai chương trình được nêu cùng đo. Bảng đối chiếu nói rõ số liệu nào so sánh được và vì sao \
        không.
        """,
        """
        Shows what at least two of the named programmes measure. The crosswalk says which figures may be put side by side, and \
        why others may not.
        """)
    static let programmeName = Words("chương-trình", "programme")
    static let programmeSectionName = Words("phần", "section")
    static let conceptName = Words("nội-dung", "concept")
    static let programmeIdOrFile = Words(
        "Mã của chương trình đi kèm, hoặc tệp (programme: 1); '-' là đầu vào chuẩn.",
        "The id of a programme that comes with the program, or a file (programme: 1); '-' is standard input.")
    static let programmesToCompare = Words(
        "Mã của các chương trình, từ hai trở lên. Mặc định: tất cả.",
        "The ids of two or more programmes. Default: all of them.")
    static let programmeSection = Words(
        "Phần cần in. Mặc định: all; với csv: indicators.",
        "What to print. Default: all; for csv: indicators.")
    static let concept = Words("Chỉ in một nội dung đo, theo mã.", "Show one concept only, by its id.")
    static let programmesFormat = Words(
        "Dạng kết quả; md là Markdown.", "The form of the result; md is Markdown.")
}
