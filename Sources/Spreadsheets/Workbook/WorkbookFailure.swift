// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    public import LocatedYAML

    /// Why a workbook could not be written.
    public struct WorkbookFailure: Error, Hashable, Sendable {
        /// What happened, in both languages.
        public var message: DiagnosticMessage

        static let outOfMemory = WorkbookFailure(
            message: DiagnosticMessage(
                code: "out-of-memory", vi: "không đủ bộ nhớ để lập tệp bảng tính",
                en: "there is no memory for the workbook"))

        static let notWritten = WorkbookFailure(
            message: DiagnosticMessage(
                code: "workbook-not-written", vi: "không ghi được tệp bảng tính; có thể hết chỗ trong thư mục tạm",
                en: "the workbook could not be written; perhaps the folder for temporary files is full"))

        static let cellNotWritten = WorkbookFailure(
            message: DiagnosticMessage(
                code: "workbook-too-large",
                vi: "bảng quá lớn cho một tệp bảng tính: tối đa 1.048.576 dòng và 16.384 cột",
                en: "the table is too large for a workbook: at most 1,048,576 rows and 16,384 columns"))

        static func noScratch(_ number: Int32) -> WorkbookFailure {
            WorkbookFailure(
                message: DiagnosticMessage(
                    code: "no-temporary-folder", vi: "không dùng được thư mục tạm (lỗi hệ thống \(number))",
                    en: "the folder for temporary files cannot be used (system error \(number))"))
        }
    }
#endif
