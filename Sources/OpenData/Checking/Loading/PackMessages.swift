// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    static func missingArgument(_ key: String, of test: String) -> Self {
        Self(
            code: "missing-argument", vi: "phép thử '\(test)' cần tham số '\(key)'",
            en: "the test '\(test)' needs the argument '\(key)'")
    }

    static func strangeArgument(_ key: String, of test: String) -> Self {
        Self(
            code: "strange-argument", vi: "phép thử '\(test)' không nhận tham số '\(key)'",
            en: "the test '\(test)' does not take the argument '\(key)'")
    }

    static var countWithoutBound: Self {
        Self(
            code: "count-without-bound", vi: "phép thử 'count' cần 'at_least' hoặc 'at_most'",
            en: "the test 'count' needs 'at_least' or 'at_most'")
    }

    static var noScope: Self {
        Self(
            code: "no-scope", vi: "phép kiểm tra cần ít nhất một phạm vi", en: "a check needs at least one scope")
    }

    static var standardWithoutChecks: Self {
        Self(
            code: "standard-without-checks", vi: "chuẩn cần ít nhất một phép kiểm tra",
            en: "a standard needs at least one check")
    }

    static func testNotFor(_ scope: CheckScope, test: String) -> Self {
        Self(
            code: "test-not-for-scope", vi: "phép thử '\(test)' không dùng được cho phạm vi '\(scope.rawValue)'",
            en: "the test '\(test)' is not for the scope '\(scope.rawValue)'")
    }

    static func readsMissing(_ test: String) -> Self {
        Self(
            code: "reads-missing", vi: "phép thử '\(test)' cần 'reads' nêu thuộc tính phải đọc",
            en: "the test '\(test)' needs 'reads' to name the property it reads")
    }

    static func readsNothing(_ test: String) -> Self {
        Self(
            code: "reads-nothing", vi: "phép thử '\(test)' tự biết phải đọc gì, bỏ 'reads'",
            en: "the test '\(test)' knows itself what to read, leave out 'reads'")
    }

    static var twoDates: Self {
        Self(
            code: "two-dates", vi: "phép thử 'date_order' đọc đúng hai ngày, ngày trước đứng trước",
            en: "the test 'date_order' reads exactly two dates, the earlier one first")
    }

    static func propertyNotOn(_ property: ResourceProperty, _ scope: CheckScope) -> Self {
        Self(
            code: "property-not-on-scope", vi: "phạm vi '\(scope.rawValue)' không có thuộc tính '\(property.rawValue)'",
            en: "the scope '\(scope.rawValue)' has no property '\(property.rawValue)'")
    }

    static func testCannotRead(_ property: ResourceProperty, test: String) -> Self {
        Self(
            code: "test-cannot-read", vi: "phép thử '\(test)' không đọc được thuộc tính '\(property.rawValue)'",
            en: "the test '\(test)' cannot read the property '\(property.rawValue)'")
    }
}
