// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The things in a suite or a dictionary that have names.
enum SuiteThing {
    case column, columnId, list, listColumn, type, format, source, check, kind, element, band, checkDigitFormat

    var vi: String {
        switch self {
        case .column: "cột"
        case .columnId: "mã cột"
        case .list: "danh mục"
        case .listColumn: "cột của danh mục"
        case .type: "kiểu dữ liệu"
        case .format: "định dạng"
        case .checkDigitFormat: "phép tính chữ số kiểm tra"
        case .source: "nguồn"
        case .check: "phép kiểm tra"
        case .kind: "loại phép kiểm tra"
        case .element: "phần tử dữ liệu"
        case .band: "khoảng tuổi"
        }
    }

    var en: String {
        switch self {
        case .column: "column"
        case .columnId: "column id"
        case .list: "list"
        case .listColumn: "list column"
        case .type: "type"
        case .format: "format"
        case .checkDigitFormat: "check-digit rule"
        case .source: "source"
        case .check: "check"
        case .kind: "kind of check"
        case .element: "data element"
        case .band: "age band"
        }
    }
}
