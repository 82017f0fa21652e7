// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What the column of states says: how far something is done, or why there is no figure.
enum SheetState: Hashable, Sendable {
    case achievement(Figure.Achievement)
    case absence(FigureAbsence)
}

extension CellWords where Value == SheetState {
    /// States.
    static let states = CellWords(
        [
            (.achievement(.done), "đã hoàn thành", "done"),
            (.achievement(.partly), "hoàn thành một phần", "partly done"),
            (.achievement(.notDone), "chưa hoàn thành", "not done"),
            (.absence(.notMeasured), "chưa đo", "not measured"),
            (.absence(.notApplicable), "không áp dụng", "not applicable"),
        ],
        others: [
            (.achievement(.done), ["hoan thanh", "dat", "da xong", "xong", "completed"]),
            (.achievement(.partly), ["mot phan", "dang thuc hien", "partly", "partial"]),
            (.achievement(.notDone), ["chua", "chua thuc hien", "khong dat", "chua dat"]),
            (.absence(.notMeasured), ["chua do luong", "chua co so lieu", "khong do"]),
            (.absence(.notApplicable), ["n a", "na", "khong phat sinh"]),
        ])
}

extension CellWords where Value == Figure.Status {
    /// How far a report can be relied on.
    static let statuses = CellWords(
        [
            (.reported, "đã báo cáo", "reported"), (.verified, "đã kiểm tra", "verified"),
            (.corrected, "đã đính chính", "corrected"),
        ],
        others: [
            (.reported, ["bao cao", "tu bao cao", "self reported"]),
            (.verified, ["da tham dinh", "da xac nhan", "xac nhan", "kiem tra"]),
            (.corrected, ["da sua", "dinh chinh", "dieu chinh"]),
        ])
}

extension CellWords where Value == IndicatorUnit {
    /// Units; the sign % is told apart from words.
    static let units = CellWords(
        [
            (.percent, "phần trăm", "percent"), (.ratio, "tỷ số", "ratio"), (.index, "chỉ số", "index"),
            (.level, "cấp độ", "level"), (.rank, "thứ hạng", "rank"), (.count, "số lượng", "count"),
            (.qualitative, "định tính", "qualitative"),
        ],
        others: [
            (.percent, ["ty le", "ti le", "ty le phan tram"]), (.ratio, ["ti so", "he so"]), (.index, ["diem chi so"]),
            (.level, ["muc do", "cap", "muc"]), (.rank, ["hang", "xep hang", "vi tri"]), (.count, ["so"]),
            (.qualitative, ["khong co"]),
        ])
}
