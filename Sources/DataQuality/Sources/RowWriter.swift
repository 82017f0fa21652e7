// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Writes rows of a service as a column's declaration reads them: numbers and dates in its styles.
struct RowWriter {
    private let styles: [Style]
    /// The place of each given column among those of ``RowCopies``.
    private let places: [Int]
    /// Where rows are collected.
    let copies: RowCopies

    private struct Style {
        var decimalSign = UInt8(ascii: ".")
        var dates = DateStyle.iso
    }

    /// A writer of rows with given columns.
    init(_ columns: [String], declared: [ColumnDeclaration]) {
        let copies = RowCopies(names: declared.map(\.name))
        places = columns.map { name in declared.firstIndex { $0.name == name } ?? copies.addColumn(name) }
        styles = places.map { place in
            declared.indices.contains(place)
                ? Style(decimalSign: declared[place].numbers.decimalSign, dates: declared[place].dates) : Style()
        }
        self.copies = copies
    }

    /// Adds a row behind those there are.
    func add(_ row: QualityRow) {
        copies.beginRow(offset: copies.count)
        for (index, value) in zip(places.indices, row.values) {
            guard var text = text(value, styles[index]) else { continue }
            text.withUTF8 { copies.set(places[index], $0) }
        }
    }

    private func text(_ value: QualityRow.Value, _ style: Style) -> String? {
        switch value {
        case .missing: nil
        case .text(let text): text
        case .number(let number): text(number, style)
        case .date(let date): text(date, style)
        case .flag(let flag): flag ? "true" : "false"
        }
    }

    private func text(_ number: Rational, _ style: Style) -> String {
        let text = number.isInteger ? number.fraction : number.decimal(digits: 40, padded: false)
        guard style.decimalSign != UInt8(ascii: ".") else { return text }
        return String(
            decoding: text.utf8.map { $0 == UInt8(ascii: ".") ? style.decimalSign : $0 }, as: UTF8.self)
    }

    private func text(_ date: CalendarDate, _ style: Style) -> String {
        let iso = date.description
        if style.dates.contains(.iso) || style.dates.isEmpty { return iso }
        let mark = style.dates.contains(.slashes) ? "/" : style.dates.contains(.dashes) ? "-" : "."
        return iso.split(separator: "-").reversed().joined(separator: mark)
    }
}
