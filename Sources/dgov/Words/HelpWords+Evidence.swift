// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// What `--help` says of the commands about evidence documents.
extension HelpWords {
    static let evidenceCommand = Words(
        "Làm việc với hồ sơ minh chứng: gộp phần của nhiều người, lập và đọc phiếu bảng tính.",
        "Work with evidence documents: merge the parts of several people, make and read forms in spreadsheets.")

    // MARK: merge

    static let evidenceMerge = Words(
        "Gộp hồ sơ minh chứng của nhiều người về cùng một cơ quan thành một.",
        "Merge evidence documents of several people about one body.")
    static let evidenceMergeDiscussion = Words(
        """
        Kết quả là hồ sơ đầu, giữ nguyên chú thích và thứ tự, thêm những gì chỉ hồ sơ sau mới có. Câu trả lời của những \
        người khác nhau được đặt cạnh nhau. Cùng một người (hoặc không ghi tên) mà trả lời khác nhau là mâu thuẫn: mâu \
        thuẫn được liệt kê với cả hai chỗ, và không có gì được ghi, trừ khi có --take. Có --base thì chỉ là mâu thuẫn khi \
        cả hai cùng sửa một chỗ.

        Mã kết thúc: 0 đã gộp; 1 có mâu thuẫn, không ghi gì; 2 hồ sơ hoặc lệnh sai; 3 không đọc hoặc không ghi được.
        """,
        """
        The result is the first document, with its comments and order, and what only the later ones have. Answers of \
        different people stand side by side. Where the same person, or nobody by name, answers differently, that is a \
        conflict: conflicts are listed with both places and nothing is written, unless --take is given. With --base it is \
        one only where both have changed the same thing.

        Exit status: 0 merged; 1 conflicts, nothing was written; 2 wrong documents or call; 3 something could not be read \
        or written.
        """)
    static let mergeFirstName = Words("hồ-sơ-đầu", "first")
    static let mergeOthersName = Words("hồ-sơ-sau", "others")
    static let mergeTakeName = Words("bên", "side")
    static let mergeFirst = Words(
        "Hồ sơ được giữ nguyên và thêm vào; '-' là đầu vào chuẩn.",
        "The document that is kept and added to; '-' is standard input.")
    static let mergeOthers = Words(
        "Một hoặc nhiều hồ sơ gộp vào hồ sơ đầu.", "One or more documents to merge into the first.")
    static let mergeBase = Words(
        "Hồ sơ chung mà mọi người đã bắt đầu từ đó.", "The common document that everybody started from.")
    static let mergeTake = Words(
        "Khi mâu thuẫn, lấy theo hồ sơ nêu trước (first) hay nêu sau (second).",
        "In conflicts, take the document named earlier (first) or later (second).")
}

extension Diagnostic {
    /// What is left to do when documents contradict one another.
    static func conflictsLeft(_ count: Int) -> Diagnostic {
        let message = Words(
            "có \(count) mâu thuẫn, không ghi gì",
            count == 1 ? "1 conflict; nothing was written" : "\(count) conflicts; nothing was written"
        ).message("conflicts-left")
        let help = Words(
            "sửa một trong hai hồ sơ, hoặc chọn --take first hay --take second",
            "correct one of the documents, or choose with --take first or --take second"
        ).message("resolve-conflicts")
        return Diagnostic(severity: .error, message: message, place: nil, help: help)
    }
}

extension DiagnosticMessage {
    /// What the merging has done.
    static func merged(_ taken: Int, of documents: Int) -> Self {
        Words(
            "đã gộp \(documents) hồ sơ: \(taken) câu trả lời và số đo lấy từ các hồ sơ sau",
            "merged \(documents) documents: answers and measures taken from the later ones: \(taken)"
        ).message("merged")
    }
}
