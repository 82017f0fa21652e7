// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// Checks that look at the values of one column.

extension SubjectReader {
    /// Parameters that are the same for every column of a check, so that a mistake in them is reported once.
    struct Shared {
        var pattern: PatternText?
        var format: ValueFormat?
        var condition: CheckedRule?
        var period: CalendarPeriod?
        var bands: [AgeBand]?
        var list: Int?
        var counts: (low: Int?, high: Int?)?
        /// Something is wrong, and reported.
        var isBroken = false
    }

    /// Reads the parameters that do not depend on the column.
    func parametersOfAll() -> Shared {
        var shared = Shared()
        let problems = context.problemCount
        switch kind {
        case .pattern: shared.pattern = required("is").flatMap(context.pattern)
        case .format: shared.format = formatGiven()
        case .checkDigit: shared.format = parameter("is").flatMap(FormWords(context: context).format)
        case .requiredWhen: shared.condition = required("when").flatMap(context.rule)
        case .length: shared.counts = lengths()
        case .inSet: shared.list = values()
        case .updatedWithin, .newest:
            shared.period = parameter("period").map(reader.duration) ?? context.updatePeriod
            if parameter("period") == nil, shared.period == nil {
                context.diagnostics.error(.noUpdatePeriod, at: node.key ?? node)
            }
        case .ageBands: shared.bands = required("bands").flatMap(AgeBandReader(context: context).bands)
        default: break
        }
        shared.isBroken = context.problemCount > problems
        return shared
    }

    /// The check of one column.
    func single(_ column: Int, _ shared: Shared) -> Subject? {
        if shared.isBroken { return nil }
        let subject: CheckSubject? =
            switch kind {
            case .type: typed(column)
            case .format: (shared.format ?? declaredFormat(column)).map { .format(column: column, $0) }
            case .pattern: shared.pattern.map { .pattern(column: column, $0) }
            case .range: RangeReader(self).range(column).map { .range(column: column, $0) }
            case .length: shared.counts.map { .length(column: column, atLeast: $0.low ?? 0, atMost: $0.high) }
            case .inSet: shared.list.map { .inSet(column: column, list: $0) }
            case .checkDigit: checkDigit(column, shared.format).map { .checkDigit(column: column, $0) }
            case .notMissing: .notMissing(column: column)
            case .requiredWhen: shared.condition.map { .requiredWhen(column: column, condition: $0) }
            case .trimmed: .trimmed(column: column)
            case .nfc: .nfc(column: column)
            case .controlCharacters: .controlCharacters(column: column)
            case .mixedScripts: .mixedScripts(column: column)
            case .validUTF8: .validUTF8(column: column)
            case .markup: .markup(column: column)
            case .outliers: outliers(column)
            case .oneDateFormat: hasType(column, Self.days) ? .oneDateFormat(column: column) : nil
            case .leadingZeros: digits(column).map { .leadingZeros(column: column, digits: $0) }
            case .updatedWithin:
                hasType(column, Self.days) ? shared.period.map { .updatedWithin(column: column, $0) } : nil
            case .newest: hasType(column, Self.days) ? shared.period.map { .newest(column: column, $0) } : nil
            case .notFuture: hasType(column, Self.days) ? .notFuture(column: column) : nil
            case .ageBands: hasType(column, Self.days) ? shared.bands.map { .ageBands(column: column, $0) } : nil
            case .monotone: monotone(column)
            default: nil
            }
        if let subject { return Subject(subject, [column]) }
        return compared(column)
    }

    static let numbers: [ColumnType] = [.integer, .decimal]
    static let days: [ColumnType] = [.date, .timestamp]

    private func required(_ key: String) -> Node? {
        if let node = parameter(key) { return node }
        missing(key)
        return nil
    }

    private func typed(_ column: Int) -> CheckSubject? {
        guard let type = type(column) else { return nil }
        if type == .text {
            context.diagnostics.error(.everyTextFits(context.columns[column].name), at: placeOfColumns)
            return nil
        }
        return .type(column: column)
    }

    private func formatGiven() -> ValueFormat? {
        // In the declaration of a column the format was read with the column.
        request.column == nil ? parameter("is").flatMap(FormWords(context: context).format) : nil
    }

    private func declaredFormat(_ column: Int) -> ValueFormat? {
        if let format = context.columns[column].format { return format }
        if !context.brokenColumns.contains(column) {
            context.diagnostics.error(.noFormat(context.columns[column].name), at: placeOfColumns)
        }
        return nil
    }

    private func checkDigit(_ column: Int, _ given: ValueFormat?) -> ValueFormat? {
        guard let format = given ?? context.columns[column].format else {
            if !context.brokenColumns.contains(column) { missing("is") }
            return nil
        }
        if format.hasCheckDigit { return format }
        let known = ValueFormat.all.filter(\.hasCheckDigit).map(\.id)
        context.diagnostics.error(
            .noCheckDigit(format.id), at: parameter("is") ?? placeOfColumns, help: .knownNames("", among: known))
        return nil
    }

    /// The list of allowed values: named, or written here.
    private func values() -> Int? {
        if let short, short.kind == .sequence { return inline(short) }
        if let map = request.map, let written = map["values"] {
            if let named = map["list"] {
                let second = written.range.start < named.range.start ? named : written
                context.diagnostics.error(.excludingKeys("list", "values"), at: second.key ?? second)
            }
            return inline(written)
        }
        guard let named = parameter("list") else {
            missing("list", "values")
            return nil
        }
        guard let list = context.list(named) else { return nil }
        if context.lists[list].key.count > 1 {
            context.diagnostics.error(.oneColumnOnly(kind.rawValue), at: named)
            return nil
        }
        return list
    }

    private func inline(_ node: Node) -> Int? {
        let lists = ListReader(context: context)
        let values = lists.values(node)
        let name = request.column.map { context.columns[$0].id } ?? "\(context.lists.count + 1)"
        context.lists.append(lists.inline(values, id: "\(name).in", basis: [], place: (node.key ?? node).place))
        return context.lists.count - 1
    }

    private func lengths() -> (low: Int?, high: Int?)? {
        let most = 0...1_000_000
        if let node = short { return CountReader(context: context).counts(node, in: most) }
        guard let map = request.map else {
            missing("at_least", "at_most")
            return nil
        }
        return CountReader(context: context).counts(map, request.schema, in: most)
    }

    private func outliers(_ column: Int) -> CheckSubject? {
        guard hasType(column, Self.numbers) else { return nil }
        let methods = [CheckSubject.OutlierMethod.robustZ, .interquartile].map { ($0.rawValue, $0) }
        var method = CheckSubject.OutlierMethod.robustZ
        if let node = parameter("method") {
            guard let word = reader.word(node, among: methods) else { return nil }
            method = word
        }
        guard let node = parameter("threshold") else {
            // Iglewicz and Hoaglin; Tukey.
            let usual = Rational(parsing: method == .robustZ ? "3.5" : "1.5")
            return usual.map { .outliers(column: column, method, threshold: $0) }
        }
        return reader.rational(node, from: 0).map { .outliers(column: column, method, threshold: $0) }
    }

    private func digits(_ column: Int) -> [Int]? {
        guard let node = parameter("digits") else {
            let digits = context.columns[column].format?.digits ?? []
            if digits.isEmpty, !context.brokenColumns.contains(column) {
                context.diagnostics.error(.noDigits(context.columns[column].name), at: node.key ?? node)
            }
            return digits.isEmpty ? nil : digits
        }
        let digits = context.scalars(node).compactMap { reader.integer($0, in: 2...64) }
        if node.kind == .sequence, node.count == 0 { context.diagnostics.error(.emptyParameter("digits"), at: node) }
        return digits.isEmpty ? nil : digits
    }

    private func monotone(_ column: Int) -> CheckSubject? {
        guard hasType(column, [.text] + Self.numbers + Self.days) else { return nil }
        let orders = [("increasing", true), ("decreasing", false)]
        let order = parameter("order").map { reader.word($0, among: orders) } ?? true
        let strict = parameter("strict").map(reader.flag) ?? false
        guard let order, let strict else { return nil }
        return .monotone(column: column, isIncreasing: order, isStrict: strict)
    }
}
