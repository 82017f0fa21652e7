// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// Checks that hold columns against lists, against each other, or against what another column says.

extension SubjectReader {
    /// The check of one column against others.
    func compared(_ column: Int) -> Subject? {
        switch kind {
        case .equalsReference, .sameValue: equals(column)
        case .agreesWithPersonalId: agrees(column)
        case .groupCoverage: groups(column)
        case .dependsOn: depends(column)
        case .totals: totals(column)
        default: nil
        }
    }

    /// The check of columns that are a key.
    func keyed(_ columns: [Int]) -> Subject? {
        switch kind {
        case .unique: return Subject(.unique(columns: columns), columns)
        case .nearDuplicates: return Subject(.nearDuplicates(columns: columns), columns)
        case .coverage:
            guard let (list, key) = listAndKey(columns.count) else { return nil }
            return Subject(.coverage(columns: columns, list: list, listColumns: key), columns)
        case .foreignKey:
            let found = listAndKey(columns.count)
            let day = found.map { validity(of: $0.0) } ?? .any
            guard let (list, key) = found, let day else { return nil }
            return Subject(.foreignKey(columns: columns, list: list, listColumns: key, validOn: day), columns)
        default: return nil
        }
    }

    // MARK: Lists

    private func listNamed() -> Int? {
        guard let named = parameter("list") else {
            missing("list")
            return nil
        }
        return context.list(named)
    }

    /// The list and the columns of its key, as many as the check has columns.
    private func listAndKey(_ count: Int) -> (Int, [Int])? {
        guard let list = listNamed(), let key = key(of: list) else { return nil }
        guard key.count == count else {
            let place = request.map?["list_key"] ?? parameter("list") ?? node
            context.diagnostics.error(.keysOfDifferentLength(count, key.count), at: place)
            return nil
        }
        return (list, key)
    }

    /// The columns of a list that are the key: named by the check, or by the list.
    private func key(of list: Int) -> [Int]? {
        if context.brokenLists.contains(list) { return nil }
        guard let named = request.map?["list_key"] else { return context.lists[list].key }
        let items = context.scalars(named)
        if named.kind == .sequence, items.isEmpty {
            context.diagnostics.error(.emptyParameter("list_key"), at: named)
        }
        let key = items.compactMap { context.column($0, of: list) }
        return key.count == items.count && !key.isEmpty ? key : nil
    }

    /// The column of a list that a value is compared with: named, or called like the column.
    private func listColumn(_ list: Int, like column: Int) -> Int? {
        if let named = request.map?["list_column"] { return context.column(named, of: list) }
        if case .inline = context.lists[list].origin {
            context.diagnostics.error(.inlineListColumns(context.lists[list].id), at: parameter("list") ?? node)
            return nil
        }
        if context.brokenLists.contains(list) { return nil }
        if let same = context.lists[list].columns.firstIndex(of: context.columns[column].name) { return same }
        missing("list_column")
        return nil
    }

    private func validity(of list: Int) -> CheckSubject.ValidityDate? {
        let dated = context.lists[list].validFrom != nil || context.lists[list].validTo != nil
        guard let node = request.map?["at"] else { return dated ? .asOf : .any }
        if node.text == "any" { return .any }
        var day = CheckSubject.ValidityDate.asOf
        if node.text != "as_of" || context.columnPositions["as_of"] != nil {
            guard let column = context.column(node), hasType(column, Self.days, at: node) else { return nil }
            day = .column(column)
        }
        if !dated, !context.brokenLists.contains(list) {
            context.diagnostics.error(.listNotDated(context.lists[list].id), at: node)
            return nil
        }
        return day
    }

    // MARK: Kinds

    private func equals(_ column: Int) -> Subject? {
        guard let map = request.map, let named = map["key"] else {
            missing("key")
            return nil
        }
        let key = context.columns(named, key: "key")
        guard let key, let (list, listKey) = listAndKey(key.count), let listColumn = listColumn(list, like: column)
        else { return nil }
        let subject: CheckSubject =
            kind == .equalsReference
            ? .equalsReference(column: column, key: key, list: list, listKey: listKey, listColumn: listColumn)
            : .sameValue(column: column, key: key, list: list, listKey: listKey, listColumn: listColumn)
        return Subject(subject, [column] + key.filter { $0 != column }, named: [column])
    }

    private func agrees(_ column: Int) -> Subject? {
        guard let map = request.map, map["birth_date"] != nil || map["sex"] != nil else {
            missing("birth_date", "sex")
            return nil
        }
        let birth = map["birth_date"].map(context.column)
        let sex = map["sex"].map(context.column)
        let male = map["male"].map { context.texts($0, key: "male") } ?? ["Nam"]
        let female = map["female"].map { context.texts($0, key: "female") } ?? ["Nữ"]
        if let both = female.first(where: male.contains) {
            context.diagnostics.error(.listedTwice(both), at: map["female"] ?? map["male"] ?? node)
            return nil
        }
        let (birthDate, sexColumn) = (birth ?? nil, sex ?? nil)
        if let birthDate, !hasType(birthDate, Self.days, at: map["birth_date"]) { return nil }
        if case .some(.none) = birth { return nil }
        if case .some(.none) = sex { return nil }
        return Subject(
            .agreesWithPersonalId(id: column, birthDate: birthDate, sex: sexColumn, male: male, female: female),
            [column] + [birthDate, sexColumn].compactMap { $0 }, named: [column])
    }

    private func groups(_ column: Int) -> Subject? {
        guard let list = listNamed() else { return nil }
        let named = request.map?["list_column"].map { context.column($0, of: list) }
        if case .some(.none) = named { return nil }
        if context.brokenLists.contains(list) { return nil }
        let own = context.lists[list].columns.firstIndex(of: context.columns[column].name)
        let listColumn = (named ?? nil) ?? own ?? context.lists[list].key[0]
        let least = request.map?["at_least"].map { reader.integer($0, in: 1...Int.max) } ?? 1
        return least.map {
            Subject(.groupCoverage(column: column, list: list, listColumn: listColumn, atLeast: $0), [column])
        }
    }

    private func depends(_ column: Int) -> Subject? {
        guard let named = parameter("on") else {
            missing("on")
            return nil
        }
        guard let others = context.columns(named, key: "on") else { return nil }
        if others.contains(column) {
            context.diagnostics.error(.dependsOnItself(context.columns[column].name), at: named)
            return nil
        }
        return Subject(.dependsOn(determinants: others, dependent: column), others + [column], named: [column])
    }

    // MARK: Totals

    private func totals(_ column: Int) -> Subject? {
        guard let map = request.map else {
            missing("equals", "list")
            return nil
        }
        let isNumber = hasType(column, Self.numbers)
        let group = map["by"].map(context.column)
        let other = other(map)
        let tolerance = map["tolerance"].map { reader.rational($0, from: 0) } ?? 0
        if case .some(.none) = group { return nil }
        guard isNumber, let other, let tolerance else { return nil }
        let rule = TotalRule(column: column, group: group ?? nil, other: other, tolerance: tolerance)
        return Subject(.totals(rule), [column] + (rule.group.map { [$0] } ?? []), named: [column])
    }

    /// What a total must agree with: a number, the total of another column, or figures in a list.
    private func other(_ map: MappingReader) -> TotalRule.Other? {
        if let node = map["equals"] {
            if let list = map["list"] {
                let second = node.range.start < list.range.start ? list : node
                context.diagnostics.error(.excludingKeys("equals", "list"), at: second.key ?? second)
                return nil
            }
            if let number = node.text.flatMap({ Rational(parsing: $0) }),
                context.columnPositions[node.text ?? ""] == nil
            {
                return .number(number)
            }
            guard let column = context.column(node), hasType(column, Self.numbers, at: node) else { return nil }
            return .column(column)
        }
        guard let named = map["list"] else {
            missing("equals", "list")
            return nil
        }
        guard map["by"] != nil else {
            context.diagnostics.error(.needsKey("list", "by"), at: named.key ?? named)
            return nil
        }
        guard let list = context.list(named), let key = key(of: list) else { return nil }
        guard key.count == 1 else {
            context.diagnostics.error(.keysOfDifferentLength(1, key.count), at: map["list_key"] ?? named)
            return nil
        }
        guard let node = map["list_column"] else {
            missing("list_column")
            return nil
        }
        return context.column(node, of: list).map { .list(list, key: key[0], value: $0) }
    }
}
