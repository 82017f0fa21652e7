// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
public import Evidence

/// What the kinds of check are called, and what each asks, in both languages.
public enum CheckWords {
    /// The name of a kind, as it stands before the columns of a check that has no title: `Đúng định dạng`.
    public static func title(of kind: CheckKind) -> LocalizedText { words(kind).title }

    /// What a check of the kind asks, in one sentence.
    public static func explanation(of kind: CheckKind) -> LocalizedText { words(kind).explanation }

    private typealias Words = (title: LocalizedText, explanation: LocalizedText)

    private static func words(_ kind: CheckKind) -> Words {
        switch kind.defaultWord {
        case .correct: correct(kind)
        case .complete: complete(kind)
        case .clean: kind.isAboutRows ? cleanRows(kind) : cleanText(kind)
        case .current: current(kind)
        case .consistent: consistent(kind)
        case .shareable: shareable(kind)
        }
    }

    private static func say(_ vi: String, _ en: String, _ viSentence: String, _ enSentence: String) -> Words {
        (LocalizedText(vi: vi, en: en), LocalizedText(vi: viSentence, en: enSentence))
    }

    /// A kind without words of its own shows its key.
    private static func key(_ kind: CheckKind) -> Words {
        (LocalizedText(kind.rawValue), LocalizedText(kind.rawValue))
    }

    private static func correct(_ kind: CheckKind) -> Words {
        switch kind {
        case .type:
            say(
                "Đúng kiểu dữ liệu", "Right type",
                "Giá trị đọc được theo kiểu đã khai báo của cột: số, ngày, thời điểm…",
                "The value can be read as the declared type of the column: number, date, time…")
        case .format:
            say(
                "Đúng định dạng", "Right format",
                "Giá trị đúng định dạng đã khai báo, như số định danh cá nhân, mã số thuế, số điện thoại.",
                "The value has the declared format, such as a personal id, a tax code or a phone number.")
        case .pattern:
            say(
                "Đúng mẫu", "Matches the pattern", "Toàn bộ giá trị khớp với mẫu đã cho.",
                "The whole value matches the given pattern.")
        case .range:
            say(
                "Trong khoảng cho phép", "Within range", "Số, ngày hoặc thời điểm nằm trong khoảng cho phép.",
                "The number, date or time lies in the allowed range.")
        case .length:
            say(
                "Đúng độ dài", "Right length", "Số ký tự của giá trị nằm trong khoảng cho phép.",
                "The number of characters of the value lies in the allowed range.")
        case .inSet:
            say(
                "Thuộc danh sách giá trị", "In the list of values", "Giá trị là một trong các giá trị của danh sách.",
                "The value is one of those on the list.")
        case .checkDigit:
            say(
                "Đúng số kiểm tra", "Right check digit", "Chữ số kiểm tra khớp với các chữ số còn lại.",
                "The check digit agrees with the other digits.")
        case .rule:
            say(
                "Đúng quy tắc", "Rule holds", "Bản ghi thỏa mãn quy tắc giữa các cột.",
                "The row satisfies the rule between its columns.")
        case .equalsReference:
            say(
                "Khớp nguồn tham chiếu", "Equals the reference",
                "Giá trị bằng giá trị của nguồn tham chiếu có cùng khóa.",
                "The value equals that of the reference source under the same key.")
        case .agreesWithPersonalId:
            say(
                "Khớp số định danh cá nhân", "Agrees with the personal id",
                "Ngày sinh, giới tính khớp với thông tin trong số định danh cá nhân.",
                "Birth date and sex agree with what the personal id says.")
        default: key(kind)
        }
    }

    private static func complete(_ kind: CheckKind) -> Words {
        switch kind {
        case .columnsPresent:
            say(
                "Đủ cột", "Columns present", "Dữ liệu có đủ các cột bắt buộc.", "The data have every required column.")
        case .notMissing:
            say(
                "Không bỏ trống", "Not missing",
                "Ô có giá trị thật: không bỏ trống, không ghi giá trị thay thế như “không rõ”, “N/A”.",
                "There is a real value: neither nothing nor a placeholder such as “không rõ” or “N/A”.")
        case .requiredWhen:
            say(
                "Không bỏ trống khi có điều kiện", "Required under a condition",
                "Mọi bản ghi thỏa mãn điều kiện đều có giá trị.",
                "Every row that meets the condition has a value.")
        case .rowCount:
            say(
                "Số bản ghi", "Number of rows", "Số bản ghi nằm trong khoảng mong đợi.",
                "The number of rows lies in the expected range.")
        case .coverage:
            say(
                "Bao phủ danh sách đối tượng", "Coverage of the population",
                "Mọi đối tượng trong danh sách tham chiếu đều có trong dữ liệu.",
                "Everything on the reference list occurs in the data.")
        case .groupCoverage:
            say(
                "Bao phủ theo nhóm", "Coverage by group",
                "Mỗi nhóm trong danh sách, ví dụ mỗi xã, có đủ số bản ghi cần có.",
                "Each group on the list, such as each commune, has as many rows as it must.")
        default: key(kind)
        }
    }

    private static func cleanRows(_ kind: CheckKind) -> Words {
        switch kind {
        case .structure:
            say(
                "Cấu trúc tệp", "File structure",
                "Bản ghi đọc được: đủ trường, dấu nháy kép được đóng, không trường nào dài quá giới hạn.",
                "Rows can be read: the right number of fields, closed quotes, no field beyond the limit.")
        case .unique:
            say(
                "Không trùng khóa", "Unique key", "Không có hai bản ghi cùng khóa.", "No two rows have the same key.")
        case .duplicateRows:
            say(
                "Không trùng bản ghi", "No duplicate rows", "Không có hai bản ghi giống nhau ở mọi cột.",
                "No two rows are the same in every column.")
        case .nearDuplicates:
            say(
                "Không gần trùng", "No near duplicates",
                "Không có hai khóa chỉ khác nhau ở chữ hoa, dấu cách hoặc vị trí dấu thanh.",
                "No two keys differ only in case, blanks or the place of tone marks.")
        case .outliers:
            say(
                "Không có giá trị ngoại lai", "No outliers", "Không có giá trị lệch xa phần lớn giá trị của cột.",
                "No value lies far from most values of the column.")
        case .oneDateFormat:
            say(
                "Một cách ghi ngày", "One date format", "Mọi ngày trong cột được ghi theo cùng một cách.",
                "All dates of the column are written in one way.")
        case .leadingZeros:
            say(
                "Không mất số 0 ở đầu", "No lost leading zeros",
                "Không giá trị nào mất số 0 ở đầu, lỗi thường gặp khi mở bằng bảng tính.",
                "No value has lost the zeros it begins with, as happens in spreadsheets.")
        default: key(kind)
        }
    }

    private static func cleanText(_ kind: CheckKind) -> Words {
        switch kind {
        case .trimmed:
            say(
                "Không thừa dấu cách ở hai đầu", "Trimmed", "Giá trị không bắt đầu, không kết thúc bằng dấu cách.",
                "The value neither begins nor ends with a blank.")
        case .nfc:
            say(
                "Unicode dựng sẵn (NFC)", "Unicode NFC",
                "Chữ có dấu được mã hóa theo dạng dựng sẵn, để tìm kiếm và so sánh không sót.",
                "Accented letters are encoded in composed form, so that searching and comparing find them.")
        case .controlCharacters:
            say(
                "Không có ký tự điều khiển", "No control characters", "Văn bản không có ký tự điều khiển vô hình.",
                "The text has no invisible control characters.")
        case .mixedScripts:
            say(
                "Không lẫn bảng chữ cái", "No mixed scripts",
                "Không từ nào lẫn chữ La-tinh với chữ trông giống của bảng chữ cái khác.",
                "No word mixes Latin letters with look-alikes of another script.")
        case .validUTF8:
            say(
                "Mã hóa UTF-8 hợp lệ", "Valid UTF-8", "Các byte của giá trị là UTF-8 hợp lệ.",
                "The bytes of the value are valid UTF-8.")
        case .markup:
            say(
                "Không có thẻ HTML, công thức", "No markup or formulas",
                "Văn bản không chứa thẻ HTML và không bắt đầu như công thức bảng tính.",
                "The text has no HTML and does not begin like a spreadsheet formula.")
        default: key(kind)
        }
    }

    private static func current(_ kind: CheckKind) -> Words {
        switch kind {
        case .updatedWithin:
            say(
                "Cập nhật trong thời hạn", "Updated in time",
                "Bản ghi được cập nhật trong thời hạn, tính đến ngày chốt.",
                "The row was updated within the period before the as-of date.")
        case .newest:
            say(
                "Có dữ liệu mới", "Newest row is recent", "Bản ghi mới nhất không cũ hơn chu kỳ cập nhật đã cam kết.",
                "The newest row is no older than the promised update period.")
        case .notFuture:
            say(
                "Không ở tương lai", "Not in the future", "Ngày hoặc thời điểm không sau ngày chốt.",
                "The date or time is not after the as-of date.")
        case .ageBands:
            say(
                "Phân bố theo tuổi dữ liệu", "Age of rows",
                "Tỷ lệ bản ghi trong từng dải tuổi dữ liệu nằm trong giới hạn.",
                "The share of rows in each band of age is within its limits.")
        case .monotone:
            say(
                "Đúng thứ tự", "In order", "Giá trị không đi ngược thứ tự so với bản ghi liền trước.",
                "The value keeps the order of the row before.")
        default: key(kind)
        }
    }

    private static func consistent(_ kind: CheckKind) -> Words {
        switch kind {
        case .foreignKey:
            say(
                "Có trong danh mục", "In the reference list",
                "Giá trị có trong danh mục tham chiếu và còn hiệu lực vào ngày cần xét.",
                "The value stands in the reference list, valid on the day that counts.")
        case .sameValue:
            say(
                "Thống nhất giữa hai bộ dữ liệu", "Same in two data sets",
                "Cùng một khóa thì hai bộ dữ liệu có cùng giá trị.",
                "Two data sets have the same value under the same key.")
        case .dependsOn:
            say(
                "Phụ thuộc đúng giữa các cột", "Columns depend",
                "Các bản ghi giống nhau ở cột này thì giống nhau ở cột kia, ví dụ cùng xã thì cùng tỉnh.",
                "Rows that agree in one column agree in the other: the same commune, the same province.")
        case .totals:
            say(
                "Khớp tổng số", "Totals agree", "Tổng của cột khớp với tổng cần đối chiếu.",
                "The total of the column agrees with the other total.")
        case .dictionary:
            say(
                "Đúng từ điển dữ liệu", "Conforms to the dictionary",
                "Tên, kiểu và danh sách giá trị của các cột theo đúng từ điển dữ liệu dùng chung.",
                "Names, types and code lists of the columns follow the shared data dictionary.")
        default: key(kind)
        }
    }

    private static func shareable(_ kind: CheckKind) -> Words {
        switch kind {
        case .metadata:
            say(
                "Mô tả bộ dữ liệu đầy đủ", "Description is complete",
                "Bộ dữ liệu có đơn vị phụ trách, mã định danh, giấy phép hoặc quy định truy cập, chu kỳ cập nhật, từ điển.",
                "The data set names its owner, identifier, licence or access rule, update period and dictionary.")
        case .names:
            say(
                "Đặt tên cột đúng quy tắc", "Column names", "Tên cột theo từ điển dữ liệu hoặc theo mẫu đã cho.",
                "Column names follow the dictionary or the given pattern.")
        case .personalAccess:
            say(
                "Có quy định truy cập dữ liệu cá nhân", "Access to personal data",
                "Mỗi cột dữ liệu cá nhân có quy định ai được truy cập.",
                "Every column of personal data says who may see it.")
        case .sharing:
            say(
                "Kết nối, chia sẻ", "Connected for sharing",
                "Bộ dữ liệu được kết nối để chia sẻ và các lượt gọi được đáp ứng.",
                "The data set is connected for sharing, and calls are answered.")
        default: key(kind)
        }
    }
}

extension CheckKind {
    /// Of the kinds under *sạch*: whether it looks at rows and numbers, not at the writing of text.
    fileprivate var isAboutRows: Bool {
        switch self {
        case .structure, .unique, .duplicateRows, .nearDuplicates, .outliers, .oneDateFormat, .leadingZeros: true
        default: false
        }
    }
}
