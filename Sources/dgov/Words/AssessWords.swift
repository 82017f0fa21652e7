// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Scoring

/// What `dgov assess` says around the questions, on the screen and in plain lines.
enum AssessWords {
    // MARK: A question

    static func question(_ number: Int, of count: Int) -> Words {
        Words("Câu \(number)/\(count)", "Question \(number)/\(count)")
    }

    static let guidance = Words("Minh chứng", "What counts as evidence")
    static let severalOptions = Words("Chọn được nhiều", "Several may be chosen")
    static let answer = Words("Trả lời", "Answer")
    static let noAnswer = Words("chưa có", "none yet")
    static let chosen = Words("đang chọn", "chosen")
    static let note = Words("Ghi chú", "Note")
    static let documents = Words("Tài liệu", "Documents")
    static func document(_ number: Int) -> Words { Words("Tài liệu \(number)", "Document \(number)") }
    static let reason = Words("Lý do", "Reason")
    static let measured = Words("Số đo", "Measured")
    static let source = Words("Căn cứ", "Source")
    static let reported = Words(
        "mới biết qua nguồn gián tiếp, chưa đọc văn bản gốc", "known from indirect sources only; the text was not read")
    static let others = Words("Người khác", "Others")
    static let unnamed = Words("không ghi tên", "unnamed")
    static let countsNow = Words("đang được tính", "counts")
    static let skipped = Words("Đã bỏ qua trong lần này", "Passed over this time")
    static let blocksLevel = Words(
        "Còn vướng câu này nên cả cơ quan chưa lên cấp độ trưởng thành kế tiếp",
        "This question stands between the body and its next maturity level")
    static let blocksDomain = Words(
        "Còn vướng câu này nên lĩnh vực chưa lên cấp độ trưởng thành kế tiếp",
        "This question stands between the domain and its next maturity level")

    static func shortfall(_ found: Int, of needed: Int) -> Words {
        Words(
            "Còn thiếu minh chứng: có \(found), cần \(needed)", "Evidence is short: \(found) of \(needed) needed")
    }

    static let needed = Words("Cần kèm", "To be attached")

    static func evidenceNeeded(_ kind: EvidenceRule.Kind, _ minimum: Int) -> Words {
        switch kind {
        case .text:
            Words(
                "ít nhất \(minimum) ghi chú hoặc tài liệu",
                minimum == 1 ? "at least 1 note or document" : "at least \(minimum) notes or documents")
        case .url:
            Words(
                "ít nhất \(minimum) tài liệu có địa chỉ",
                minimum == 1 ? "at least 1 document with an address" : "at least \(minimum) documents with addresses")
        case .document:
            Words(
                "ít nhất \(minimum) tài liệu", minimum == 1 ? "at least 1 document" : "at least \(minimum) documents")
        case .measure: Words("số đo", "a measured figure")
        }
    }

    // MARK: Numbers

    static func numberBetween(_ low: String, _ high: String, _ unit: String) -> Words {
        Words("Ghi một số từ \(low) đến \(high)\(unit)", "Give a number from \(low) to \(high)\(unit)")
    }

    static let share = Words(
        "Ghi một tỷ lệ, ví dụ 85% hoặc 12/40", "Give a share, such as 85% or 12/40")
    static func number(_ unit: String) -> Words { Words("Ghi một số\(unit)", "Give a number\(unit)") }

    static func bestAndWorst(_ worst: String, _ best: String) -> Words {
        Words("\(worst) là thấp nhất, \(best) là tốt nhất", "\(worst) gives least, \(best) gives most")
    }

    static func thresholds(_ list: String) -> Words { Words("các ngưỡng: \(list)", "thresholds: \(list)") }

    // MARK: How the body stands

    static func level(_ id: String, _ title: String) -> Words {
        Words("Cấp độ trưởng thành \(id) – \(title)", "Maturity level \(id) – \(title)")
    }

    static func shortLevel(_ id: String) -> Words { Words("Cấp độ trưởng thành \(id)", "Maturity level \(id)") }
    static let noLevel = Words("Chưa đạt cấp độ trưởng thành nào", "No maturity level yet")
    static func score(_ value: String) -> Words { Words("Điểm \(value)", "Score \(value)") }
    static let noScore = Words("Chưa có điểm", "No score yet")
    static func coverage(_ share: String) -> Words { Words("đã trả lời \(share)", "\(share) answered") }
    static func open(_ count: Int) -> Words {
        Words(count == 0 ? "không còn câu nào" : "còn \(count) câu", count == 0 ? "none open" : "\(count) open")
    }

    static func toNext(_ id: String, _ count: Int) -> Words {
        Words(
            "lên cấp \(id): vướng \(count) câu", "to level \(id): \(count) question\(count == 1 ? "" : "s") in the way")
    }

    // MARK: What was done

    static func saved(_ answer: String) -> Words { Words("Đã lưu: \(answer)", "Saved: \(answer)") }
    static let savedNote = Words("Đã lưu ghi chú", "Saved the note")
    static let clearedNote = Words("Đã bỏ ghi chú", "Took the note away")
    static let savedDocument = Words("Đã lưu tài liệu", "Saved the document")
    static let removedDocument = Words("Đã gỡ tài liệu (u để lấy lại)", "Took the document away (u brings it back)")
    static let cleared = Words("Đã xóa câu trả lời (u để lấy lại)", "Took the answer away (u brings it back)")
    static let clearedPlain = Words("Đã xóa câu trả lời", "Took the answer away")
    static let removedPlain = Words("Đã gỡ tài liệu", "Took the document away")
    static let undone = Words("Đã hoàn tác", "Undone")
    static func levelNow(_ id: String) -> Words {
        Words("cấp độ trưởng thành nay là \(id)", "the maturity level is now \(id)")
    }

    static let lastQuestion = Words("Đây là câu cuối", "This is the last question")
    static let firstQuestion = Words("Đây là câu đầu", "This is the first question")
    static let nothingBefore = Words("Chưa có câu nào trước đó để quay lại", "There is no question to go back to")
    static let nothingOpen = Words("Không còn câu nào chưa trả lời", "No question is open")
    static let nothingFound = Words("Không tìm thấy câu nào", "No question found")
    static let noDocuments = Words("Câu này chưa có tài liệu nào", "There is no document here")
    static let cancelled = Words("Đã bỏ, chưa lưu gì", "Cancelled; nothing was saved")
    static let unknownKey = Words(
        "Phím này không dùng ở đây; ? để xem các phím", "No use for this key here; ? shows the keys")

    // MARK: Files

    static func changedByOthers(_ count: Int) -> Words {
        Words(
            "Có người vừa sửa tệp này: \(count) câu trả lời thay đổi; không mất thay đổi nào",
            "Somebody has just changed the file: \(count) answer\(count == 1 ? "" : "s"); no change is lost")
    }

    static func changedHere(_ answer: String) -> Words {
        Words(
            "Có người vừa sửa câu này: nay là \(answer)", "Somebody has just changed this answer: it is now \(answer)")
    }

    static let notSaved = Words(
        "CHƯA LƯU: {reason}. Câu trả lời vừa gõ vẫn được giữ.", "NOT SAVED: {reason}. What you typed is kept.")
    static let unsavedMark = Words("CHƯA LƯU", "NOT SAVED")
    static let conflictTitle = Words(
        "Có người khác vừa sửa cùng câu trả lời", "Somebody else has changed the same answer")
    static let mine = Words("Của tôi", "Mine")
    static let theirs = Words("Của họ", "Theirs")
    static let conflictKeys = Words(
        "1 giữ của tôi · 2 giữ của họ", "1 keeps mine · 2 keeps theirs")
    static let conflictExplained = Words(
        "Tài liệu và ghi chú chỉ một bên có đều được giữ.", "Documents and notes that only one of both has stay.")
    static let nothingThere = Words("không có gì", "nothing")

    static let conflictPlain = Words(
        "Gõ 'giữ của tôi' hoặc 'giữ của họ'. Tài liệu và ghi chú chỉ một bên có đều được giữ.",
        "Type 'keep mine' or 'keep theirs'. Documents and notes that only one of both has stay.")
    static let noConflict = Words("Không có câu trả lời nào phải chọn", "There is nothing to decide")
    static let retryPlain = Words("Gõ 'lưu lại' để thử lại.", "Type 'save again' to try again.")

    static func madeFile(_ path: Words) -> Words { Words("Đã tạo tệp mới \(path.vi)", "Made a new file, \(path.en)") }

    static let plainStart = Words(
        "Gõ câu trả lời rồi Enter; dòng trống là sang câu sau; 'trợ giúp' để xem các lệnh; 'thoát' để kết thúc.",
        "Type an answer and Enter; an empty line goes on; 'help' lists the commands; 'quit' ends.")

    // MARK: The end

    static let summary = Words("Kết thúc lần làm việc", "End of the session")
    static func savedIn(_ path: String) -> Words { Words("Đã lưu trong \(path)", "Saved in \(path)") }
    static func unsavedAtEnd(_ path: String) -> Words {
        Words("Có thay đổi CHƯA lưu được vào \(path)", "There are changes that could NOT be saved in \(path)")
    }

    static func answered(_ answered: Int, _ open: Int, _ left: Int) -> Words {
        let leftVi = left > 0 ? ", không áp dụng \(left) câu" : ""
        let leftEn = left > 0 ? ", not applicable \(left)" : ""
        return Words(
            "Đã trả lời \(answered) câu, còn \(open) câu\(leftVi)", "Answered \(answered), open \(open)\(leftEn)")
    }

    static let toScore = Words("Chấm điểm và xem việc cần làm:", "To score it and see what to do:")
    static func openIn(_ list: String) -> Words { Words("Còn chưa trả lời: \(list)", "Still open: \(list)") }
    static func moreDomains(_ count: Int) -> Words {
        Words("\(count) lĩnh vực khác", count == 1 ? "1 more domain" : "\(count) more domains")
    }
}
