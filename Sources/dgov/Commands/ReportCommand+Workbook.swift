// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML
internal import Reports

#if Spreadsheet
    internal import Spreadsheets
#endif

extension ReportCommand {
    /// Refuses a workbook that cannot be made, or that would fill the terminal.
    static func checkWorkbook(out: String?) throws(Failure) {
        #if !Spreadsheet
            throw Failure(.wrongInput, .traitMissing("Spreadsheet"), help: .buildWithTrait("Spreadsheet"))
        #else
            if out == nil { throw Failure(.wrongInput, .needs("--format xlsx", "--out")) }
        #endif
    }

    /// The tables of a report as a workbook.
    static func workbook(_ report: Report) throws(Failure) -> [UInt8] {
        #if Spreadsheet
            do throws(WorkbookFailure) {
                return try ReportWorkbook(report).bytes(scratch: Files.temporaryFolder)
            } catch {
                throw Failure(error)
            }
        #else
            throw Failure(.wrongInput, .traitMissing("Spreadsheet"), help: .buildWithTrait("Spreadsheet"))
        #endif
    }
}
