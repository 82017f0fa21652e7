// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality

/// What faults of structure are called. A kind that is not known shows its code.
enum FaultWords {
    static func title(of kind: String, _ phrases: Phrases) -> String {
        switch kind {
        case "tooFewFields": phrases.say("thiếu trường", "too few fields")
        case "tooManyFields": phrases.say("thừa trường", "too many fields")
        case "unclosedQuote": phrases.say("dấu nháy kép không được đóng", "quote not closed")
        case "fieldTooLong": phrases.say("trường dài quá giới hạn", "field beyond the limit")
        case "recordTooLong": phrases.say("bản ghi dài quá giới hạn", "record beyond the limit")
        case "truncatedLastRecord": phrases.say("bản ghi cuối bị cụt", "last record cut off")
        case "textAfterClosingQuote": phrases.say("có chữ sau dấu nháy kép đóng", "text after a closing quote")
        case "quoteInUnquotedField":
            phrases.say("dấu nháy kép giữa trường không có nháy", "quote inside an unquoted field")
        case "nulByte": phrases.say("byte 0", "zero byte")
        case "invalidEncoding": phrases.say("byte không đúng bảng mã", "bytes that are not valid in the encoding")
        case "mixedLineEnds": phrases.say("lẫn nhiều kiểu xuống dòng", "mixed line ends")
        case "blankLine": phrases.say("dòng trống", "blank line")
        case "duplicateColumnName": phrases.say("hai cột trùng tên", "two columns of one name")
        case "emptyColumnName": phrases.say("cột không có tên", "column without a name")
        case "brokenLine":
            phrases.say("dòng không phải một đối tượng JSON phẳng", "line that is no flat JSON object")
        case "duplicateKey": phrases.say("khóa lặp lại trong một đối tượng JSON", "key given twice in a JSON object")
        default: phrases.line(kind)
        }
    }
}
