// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Row rules in SQL")
struct RuleSQLTests {
    /// Each rule in the SQL of DuckDB, PostgreSQL and SQLite.
    static let samples: [(rule: String, duckdb: String, postgresql: String, sqlite: String)] = [
        (
            #"ngay_cap >= ngay_sinh and ma_tinh = "24""#,
            #"(TRY_CAST("ngay_cap" AS DATE) >= TRY_CAST("ngay_sinh" AS DATE)) AND (NULLIF("ma_tinh", '') = '24')"#,
            #"(CASE WHEN pg_input_is_valid(CAST("ngay_cap" AS TEXT), 'date') THEN CAST(CAST("ngay_cap" AS TEXT) AS DATE) END >= CASE WHEN pg_input_is_valid(CAST("ngay_sinh" AS TEXT), 'date') THEN CAST(CAST("ngay_sinh" AS TEXT) AS DATE) END) AND (NULLIF("ma_tinh", '') = '24')"#,
            #"(CASE WHEN date("ngay_cap", '+0 days') = "ngay_cap" THEN "ngay_cap" END >= CASE WHEN date("ngay_sinh", '+0 days') = "ngay_sinh" THEN "ngay_sinh" END) AND (NULLIF("ma_tinh", '') = '24')"#
        ),
        (
            #"ma_tinh = 'it''s' or not (thu_nhap <> 1.50 and so_con is missing)"#,
            #"(NULLIF("ma_tinh", '') = 'it''s') OR (NOT ((TRY_CAST("thu_nhap" AS DECIMAL(38, 9)) <> 1.5) AND (NULLIF(CAST("so_con" AS VARCHAR), '') IS NULL)))"#,
            #"(NULLIF("ma_tinh", '') = 'it''s') OR (NOT ((CASE WHEN pg_input_is_valid(CAST("thu_nhap" AS TEXT), 'numeric') THEN CAST(CAST("thu_nhap" AS TEXT) AS NUMERIC) END <> 1.5) AND (NULLIF(CAST("so_con" AS TEXT), '') IS NULL)))"#,
            #"(NULLIF("ma_tinh", '') = 'it''s') OR (NOT ((CASE WHEN "thu_nhap" GLOB '*[0-9]*' AND "thu_nhap" NOT GLOB '*[^0-9.+-]*' AND "thu_nhap" NOT GLOB '*.*.*' AND SUBSTR("thu_nhap", 2) NOT GLOB '*[+-]*' THEN CAST("thu_nhap" AS NUMERIC) END <> 1.5) AND (NULLIF(CAST("so_con" AS TEXT), '') IS NULL)))"#
        ),
        (
            #"ngay_sinh between date "1900-01-01" and as_of - days(14 * 365)"#,
            #"TRY_CAST("ngay_sinh" AS DATE) BETWEEN DATE '1900-01-01' AND (DATE '2025-07-01' - CAST((14 * 365) AS INTEGER))"#,
            #"CASE WHEN pg_input_is_valid(CAST("ngay_sinh" AS TEXT), 'date') THEN CAST(CAST("ngay_sinh" AS TEXT) AS DATE) END BETWEEN DATE '1900-01-01' AND (DATE '2025-07-01' - CAST((14 * 365) AS INTEGER))"#,
            #"CASE WHEN date("ngay_sinh", '+0 days') = "ngay_sinh" THEN "ngay_sinh" END BETWEEN '1900-01-01' AND (date('2025-07-01', CAST(-(14 * 365) AS TEXT) || ' days'))"#
        ),
        (
            #"ngay_cap - ngay_sinh > 0"#,
            #"(TRY_CAST("ngay_cap" AS DATE) - TRY_CAST("ngay_sinh" AS DATE)) > 0"#,
            #"(CASE WHEN pg_input_is_valid(CAST("ngay_cap" AS TEXT), 'date') THEN CAST(CAST("ngay_cap" AS TEXT) AS DATE) END - CASE WHEN pg_input_is_valid(CAST("ngay_sinh" AS TEXT), 'date') THEN CAST(CAST("ngay_sinh" AS TEXT) AS DATE) END) > 0"#,
            #"(CAST(julianday(CASE WHEN date("ngay_cap", '+0 days') = "ngay_cap" THEN "ngay_cap" END) - julianday(CASE WHEN date("ngay_sinh", '+0 days') = "ngay_sinh" THEN "ngay_sinh" END) AS INTEGER)) > 0"#
        ),
        (
            #"cap_nhat + days(so_con) < timestamp "2025-07-01T07:30:00.5+07:00""#,
            #"(TRY_CAST("cap_nhat" AS TIMESTAMPTZ) + to_hours(24 * CAST(TRY_CAST(regexp_extract(CAST("so_con" AS VARCHAR), '^[+-]?[0-9]+([.]0*)?$') AS BIGINT) AS INTEGER))) < TIMESTAMPTZ '2025-07-01 00:30:00.500000+00'"#,
            #"(CASE WHEN pg_input_is_valid(CAST("cap_nhat" AS TEXT), 'timestamptz') THEN CAST(CAST("cap_nhat" AS TEXT) AS TIMESTAMPTZ) END + make_interval(hours => 24 * CAST(CASE WHEN pg_input_is_valid(CAST("so_con" AS TEXT), 'bigint') THEN CAST(CAST("so_con" AS TEXT) AS BIGINT) END AS INTEGER))) < TIMESTAMPTZ '2025-07-01 00:30:00.500000+00'"#,
            #"(datetime(CASE WHEN SUBSTR("cap_nhat", 12) GLOB '*[Zz+-]*' THEN datetime("cap_nhat") ELSE datetime("cap_nhat", '-420 minutes') END, CAST(CASE WHEN "so_con" GLOB '*[0-9]*' AND "so_con" NOT GLOB '*[^0-9.+-]*' AND "so_con" NOT GLOB '*.*.*' AND SUBSTR("so_con", 2) NOT GLOB '*[+-]*' AND CAST("so_con" AS NUMERIC) = CAST("so_con" AS INTEGER) THEN CAST("so_con" AS INTEGER) END AS TEXT) || ' days')) < '2025-07-01 00:30:00.500000'"#
        ),
        (
            #"as_date(cap_nhat) <= as_of and as_date(ma_xa) is not null"#,
            #"(CAST((TRY_CAST("cap_nhat" AS TIMESTAMPTZ) AT TIME ZONE 'UTC') + to_minutes(420) AS DATE) <= DATE '2025-07-01') AND (NOT (TRY_CAST(NULLIF("ma_xa", '') AS DATE) IS NULL))"#,
            #"(CAST((CASE WHEN pg_input_is_valid(CAST("cap_nhat" AS TEXT), 'timestamptz') THEN CAST(CAST("cap_nhat" AS TEXT) AS TIMESTAMPTZ) END AT TIME ZONE 'UTC') + make_interval(mins => 420) AS DATE) <= DATE '2025-07-01') AND (NOT (CASE WHEN pg_input_is_valid(CAST(NULLIF("ma_xa", '') AS TEXT), 'date') THEN CAST(CAST(NULLIF("ma_xa", '') AS TEXT) AS DATE) END IS NULL))"#,
            #"(date(CASE WHEN SUBSTR("cap_nhat", 12) GLOB '*[Zz+-]*' THEN datetime("cap_nhat") ELSE datetime("cap_nhat", '-420 minutes') END, '+420 minutes') <= '2025-07-01') AND (NOT (CASE WHEN date(NULLIF("ma_xa", ''), '+0 days') = NULLIF("ma_xa", '') THEN NULLIF("ma_xa", '') END IS NULL))"#
        ),
        (
            #"age(ngay_sinh, as_of) >= 18"#,
            #"(EXTRACT(YEAR FROM DATE '2025-07-01') - EXTRACT(YEAR FROM TRY_CAST("ngay_sinh" AS DATE)) - CASE WHEN EXTRACT(MONTH FROM DATE '2025-07-01') * 100 + EXTRACT(DAY FROM DATE '2025-07-01') < EXTRACT(MONTH FROM TRY_CAST("ngay_sinh" AS DATE)) * 100 + EXTRACT(DAY FROM TRY_CAST("ngay_sinh" AS DATE)) THEN 1 ELSE 0 END) >= 18"#,
            #"(EXTRACT(YEAR FROM DATE '2025-07-01') - EXTRACT(YEAR FROM CASE WHEN pg_input_is_valid(CAST("ngay_sinh" AS TEXT), 'date') THEN CAST(CAST("ngay_sinh" AS TEXT) AS DATE) END) - CASE WHEN EXTRACT(MONTH FROM DATE '2025-07-01') * 100 + EXTRACT(DAY FROM DATE '2025-07-01') < EXTRACT(MONTH FROM CASE WHEN pg_input_is_valid(CAST("ngay_sinh" AS TEXT), 'date') THEN CAST(CAST("ngay_sinh" AS TEXT) AS DATE) END) * 100 + EXTRACT(DAY FROM CASE WHEN pg_input_is_valid(CAST("ngay_sinh" AS TEXT), 'date') THEN CAST(CAST("ngay_sinh" AS TEXT) AS DATE) END) THEN 1 ELSE 0 END) >= 18"#,
            #"(CAST(strftime('%Y', '2025-07-01') AS INTEGER) - CAST(strftime('%Y', CASE WHEN date("ngay_sinh", '+0 days') = "ngay_sinh" THEN "ngay_sinh" END) AS INTEGER) - CASE WHEN CAST(strftime('%m', '2025-07-01') AS INTEGER) * 100 + CAST(strftime('%d', '2025-07-01') AS INTEGER) < CAST(strftime('%m', CASE WHEN date("ngay_sinh", '+0 days') = "ngay_sinh" THEN "ngay_sinh" END) AS INTEGER) * 100 + CAST(strftime('%d', CASE WHEN date("ngay_sinh", '+0 days') = "ngay_sinh" THEN "ngay_sinh" END) AS INTEGER) THEN 1 ELSE 0 END) >= 18"#
        ),
        (
            #"year(ngay_cap) - month(ngay_cap) * day(ngay_cap) > -0.005"#,
            #"(EXTRACT(YEAR FROM TRY_CAST("ngay_cap" AS DATE)) - (EXTRACT(MONTH FROM TRY_CAST("ngay_cap" AS DATE)) * EXTRACT(DAY FROM TRY_CAST("ngay_cap" AS DATE)))) > (-0.005)"#,
            #"(EXTRACT(YEAR FROM CASE WHEN pg_input_is_valid(CAST("ngay_cap" AS TEXT), 'date') THEN CAST(CAST("ngay_cap" AS TEXT) AS DATE) END) - (EXTRACT(MONTH FROM CASE WHEN pg_input_is_valid(CAST("ngay_cap" AS TEXT), 'date') THEN CAST(CAST("ngay_cap" AS TEXT) AS DATE) END) * EXTRACT(DAY FROM CASE WHEN pg_input_is_valid(CAST("ngay_cap" AS TEXT), 'date') THEN CAST(CAST("ngay_cap" AS TEXT) AS DATE) END))) > (-0.005)"#,
            #"(CAST(strftime('%Y', CASE WHEN date("ngay_cap", '+0 days') = "ngay_cap" THEN "ngay_cap" END) AS INTEGER) - (CAST(strftime('%m', CASE WHEN date("ngay_cap", '+0 days') = "ngay_cap" THEN "ngay_cap" END) AS INTEGER) * CAST(strftime('%d', CASE WHEN date("ngay_cap", '+0 days') = "ngay_cap" THEN "ngay_cap" END) AS INTEGER))) > (-0.005)"#
        ),
        (
            #"left(ma_xa, 2) = ma_tinh and right(ma_xa, 3) != substring(ma_xa, 3, 3)"#,
            #"(LEFT(NULLIF("ma_xa", ''), 2) = NULLIF("ma_tinh", '')) AND (RIGHT(NULLIF("ma_xa", ''), 3) <> NULLIF(SUBSTR(NULLIF("ma_xa", ''), 3, 3), ''))"#,
            #"(LEFT(NULLIF("ma_xa", ''), 2) = NULLIF("ma_tinh", '')) AND (RIGHT(NULLIF("ma_xa", ''), 3) <> NULLIF(SUBSTR(NULLIF("ma_xa", ''), 3, 3), ''))"#,
            #"(SUBSTR(NULLIF("ma_xa", ''), 1, 2) = NULLIF("ma_tinh", '')) AND (SUBSTR(NULLIF("ma_xa", ''), -3) <> NULLIF(SUBSTR(NULLIF("ma_xa", ''), 3, 3), ''))"#
        ),
        (
            #"length(trim(lower(upper(ho_ten)))) > 1"#,
            #"LENGTH(NULLIF(TRIM(LOWER(UPPER(NULLIF("ho_ten", ''))), ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)), '')) > 1"#,
            #"LENGTH(NULLIF(BTRIM(LOWER(UPPER(NULLIF("ho_ten", ''))), ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)), '')) > 1"#,
            #"LENGTH(NULLIF(TRIM(LOWER(UPPER(NULLIF("ho_ten", ''))), ' ' || char(9) || char(10) || char(11) || char(12) || char(13)), '')) > 1"#
        ),
        (
            #"ho_ten < ma_xa and ho_ten between 'a' and 'b'"#,
            #"(NULLIF("ho_ten", '') < NULLIF("ma_xa", '')) AND (NULLIF("ho_ten", '') BETWEEN 'a' AND 'b')"#,
            #"(NULLIF("ho_ten", '') COLLATE "C" < NULLIF("ma_xa", '')) AND (NULLIF("ho_ten", '') COLLATE "C" BETWEEN 'a' AND 'b')"#,
            #"(NULLIF("ho_ten", '') < NULLIF("ma_xa", '')) AND (NULLIF("ho_ten", '') BETWEEN 'a' AND 'b')"#
        ),
        (
            #"thu_nhap / so_con > 2 and abs(-thu_nhap) > 1"#,
            #"((CAST(TRY_CAST("thu_nhap" AS DECIMAL(38, 9)) AS DOUBLE) / NULLIF(TRY_CAST(regexp_extract(CAST("so_con" AS VARCHAR), '^[+-]?[0-9]+([.]0*)?$') AS BIGINT), 0)) > 2) AND (ABS(-TRY_CAST("thu_nhap" AS DECIMAL(38, 9))) > 1)"#,
            #"((CAST(CASE WHEN pg_input_is_valid(CAST("thu_nhap" AS TEXT), 'numeric') THEN CAST(CAST("thu_nhap" AS TEXT) AS NUMERIC) END AS NUMERIC) / NULLIF(CASE WHEN pg_input_is_valid(CAST("so_con" AS TEXT), 'bigint') THEN CAST(CAST("so_con" AS TEXT) AS BIGINT) END, 0)) > 2) AND (ABS(-CASE WHEN pg_input_is_valid(CAST("thu_nhap" AS TEXT), 'numeric') THEN CAST(CAST("thu_nhap" AS TEXT) AS NUMERIC) END) > 1)"#,
            #"((CAST(CASE WHEN "thu_nhap" GLOB '*[0-9]*' AND "thu_nhap" NOT GLOB '*[^0-9.+-]*' AND "thu_nhap" NOT GLOB '*.*.*' AND SUBSTR("thu_nhap", 2) NOT GLOB '*[+-]*' THEN CAST("thu_nhap" AS NUMERIC) END AS REAL) / NULLIF(CASE WHEN "so_con" GLOB '*[0-9]*' AND "so_con" NOT GLOB '*[^0-9.+-]*' AND "so_con" NOT GLOB '*.*.*' AND SUBSTR("so_con", 2) NOT GLOB '*[+-]*' AND CAST("so_con" AS NUMERIC) = CAST("so_con" AS INTEGER) THEN CAST("so_con" AS INTEGER) END, 0)) > 2) AND (ABS(-CASE WHEN "thu_nhap" GLOB '*[0-9]*' AND "thu_nhap" NOT GLOB '*[^0-9.+-]*' AND "thu_nhap" NOT GLOB '*.*.*' AND SUBSTR("thu_nhap", 2) NOT GLOB '*[+-]*' THEN CAST("thu_nhap" AS NUMERIC) END) > 1)"#
        ),
        (
            #"round(thu_nhap, 2) = round(thu_nhap, -3)"#,
            #"ROUND(TRY_CAST("thu_nhap" AS DECIMAL(38, 9)), 2) = ROUND(TRY_CAST("thu_nhap" AS DECIMAL(38, 9)), -3)"#,
            #"ROUND(CAST(CASE WHEN pg_input_is_valid(CAST("thu_nhap" AS TEXT), 'numeric') THEN CAST(CAST("thu_nhap" AS TEXT) AS NUMERIC) END AS NUMERIC), 2) = ROUND(CAST(CASE WHEN pg_input_is_valid(CAST("thu_nhap" AS TEXT), 'numeric') THEN CAST(CAST("thu_nhap" AS TEXT) AS NUMERIC) END AS NUMERIC), -3)"#,
            #"ROUND(CASE WHEN "thu_nhap" GLOB '*[0-9]*' AND "thu_nhap" NOT GLOB '*[^0-9.+-]*' AND "thu_nhap" NOT GLOB '*.*.*' AND SUBSTR("thu_nhap", 2) NOT GLOB '*[+-]*' THEN CAST("thu_nhap" AS NUMERIC) END, 2) = ROUND((CASE WHEN "thu_nhap" GLOB '*[0-9]*' AND "thu_nhap" NOT GLOB '*[^0-9.+-]*' AND "thu_nhap" NOT GLOB '*.*.*' AND SUBSTR("thu_nhap", 2) NOT GLOB '*[+-]*' THEN CAST("thu_nhap" AS NUMERIC) END) / 1000.0) * 1000"#
        ),
        (
            #"coalesce(thu_nhap, as_number(ma_xa), 0) in (1, -2, 2.5)"#,
            #"COALESCE(TRY_CAST("thu_nhap" AS DECIMAL(38, 9)), TRY_CAST(NULLIF("ma_xa", '') AS DECIMAL(38, 9)), 0) IN (1, -2, 2.5)"#,
            #"COALESCE(CASE WHEN pg_input_is_valid(CAST("thu_nhap" AS TEXT), 'numeric') THEN CAST(CAST("thu_nhap" AS TEXT) AS NUMERIC) END, CASE WHEN pg_input_is_valid(CAST(NULLIF("ma_xa", '') AS TEXT), 'numeric') THEN CAST(CAST(NULLIF("ma_xa", '') AS TEXT) AS NUMERIC) END, 0) IN (1, -2, 2.5)"#,
            #"COALESCE(CASE WHEN "thu_nhap" GLOB '*[0-9]*' AND "thu_nhap" NOT GLOB '*[^0-9.+-]*' AND "thu_nhap" NOT GLOB '*.*.*' AND SUBSTR("thu_nhap", 2) NOT GLOB '*[+-]*' THEN CAST("thu_nhap" AS NUMERIC) END, CASE WHEN NULLIF("ma_xa", '') GLOB '*[0-9]*' AND NULLIF("ma_xa", '') NOT GLOB '*[^0-9.+-]*' AND NULLIF("ma_xa", '') NOT GLOB '*.*.*' AND SUBSTR(NULLIF("ma_xa", ''), 2) NOT GLOB '*[+-]*' THEN CAST(NULLIF("ma_xa", '') AS NUMERIC) END, 0) IN (1, -2, 2.5)"#
        ),
        (
            #"hoat_dong = true and gio_lam < time "17:30""#,
            #"(CASE WHEN LOWER(CAST("hoat_dong" AS VARCHAR)) IN ('true', 'yes', 'y', 't', '1', 'có', 'đúng') THEN TRUE WHEN LOWER(CAST("hoat_dong" AS VARCHAR)) IN ('false', 'no', 'n', 'f', '0', 'không', 'sai') THEN FALSE END = TRUE) AND (TRY_CAST("gio_lam" AS TIME) < TIME '17:30:00')"#,
            #"(CASE WHEN LOWER(CAST("hoat_dong" AS TEXT)) IN ('true', 'yes', 'y', 't', '1', 'có', 'đúng') THEN TRUE WHEN LOWER(CAST("hoat_dong" AS TEXT)) IN ('false', 'no', 'n', 'f', '0', 'không', 'sai') THEN FALSE END = TRUE) AND (CASE WHEN pg_input_is_valid(CAST("gio_lam" AS TEXT), 'time') THEN CAST(CAST("gio_lam" AS TEXT) AS TIME) END < TIME '17:30:00')"#,
            #"(CASE WHEN LOWER(CAST("hoat_dong" AS TEXT)) IN ('true', 'yes', 'y', 't', '1', 'có', 'đúng') THEN 1 WHEN LOWER(CAST("hoat_dong" AS TEXT)) IN ('false', 'no', 'n', 'f', '0', 'không', 'sai') THEN 0 END = 1) AND (time("gio_lam") < '17:30:00')"#
        ),
        (
            #"ho_ten matches "[A-ZĐ][a-z']+" and not ma_xa not matches "[0-9]{5}""#,
            #"(regexp_matches(NULLIF("ho_ten", ''), '^[A-ZĐ][''a-z]+$')) AND (NOT (NOT (regexp_matches(NULLIF("ma_xa", ''), '^[0-9]{5}$'))))"#,
            #"(NULLIF("ho_ten", '') ~ '^[A-ZĐ][''a-z]+$') AND (NOT (NOT (NULLIF("ma_xa", '') ~ '^[0-9]{5}$')))"#,
            #"(NULLIF("ho_ten", '') REGEXP '^[A-ZĐ][''a-z]+$') AND (NOT (NOT (NULLIF("ma_xa", '') REGEXP '^[0-9]{5}$')))"#
        ),
        (
            #"`đơn giá` is not missing"#,
            #"NOT (NULLIF(CAST("đơn giá" AS VARCHAR), '') IS NULL)"#,
            #"NOT (NULLIF(CAST("đơn giá" AS TEXT), '') IS NULL)"#,
            #"NOT (NULLIF(CAST("đơn giá" AS TEXT), '') IS NULL)"#
        ),
    ]

    @Test(arguments: samples.indices)
    func `a rule is written for each database`(_ index: Int) throws {
        let sample = Self.samples[index]
        let rule = try RowRule.parse(sample.rule).typed(columns: RuleSamples.columns)
        let asOf = CalendarDate(year: 2025, month: 7, day: 1)
        #expect(rule.sql(dialect: .duckdb, asOf: asOf) == sample.duckdb)
        #expect(rule.sql(dialect: .postgresql, asOf: asOf) == sample.postgresql)
        #expect(rule.sql(dialect: .sqlite, asOf: asOf) == sample.sqlite)
    }

    @Test func `a condition finds the rows with values that cannot be read`() throws {
        let rule = try RowRule.parse("thu_nhap > 1 and as_date(ma_xa) < as_of").typed(columns: RuleSamples.columns)
        #expect(
            rule.sqlOfUnreadable(dialect: .duckdb) == #"""
                (NULLIF(CAST("thu_nhap" AS VARCHAR), '') IS NOT NULL AND TRY_CAST("thu_nhap" AS DECIMAL(38, 9)) IS NULL) \#
                OR (NULLIF(CAST(NULLIF("ma_xa", '') AS VARCHAR), '') IS NOT NULL \#
                AND TRY_CAST(NULLIF("ma_xa", '') AS DATE) IS NULL)
                """#)
        let texts = try RowRule.parse("left(ma_xa, 2) = ma_tinh").typed(columns: RuleSamples.columns)
        #expect(texts.sqlOfUnreadable(dialect: .duckdb) == nil)
    }

    @Test func `without a date of judgement as_of is null, and names are quoted`() throws {
        let rule = try RowRule.parse("`a\"b` < as_of").typed(columns: [("a\"b", .date)])
        #expect(rule.sql(dialect: .duckdb) == #"TRY_CAST("a""b" AS DATE) < CAST(NULL AS DATE)"#)
        #expect(
            rule.sql(dialect: .sqlite)
                == #"CASE WHEN date("a""b", '+0 days') = "a""b" THEN "a""b" END < NULL"#)
    }
}
