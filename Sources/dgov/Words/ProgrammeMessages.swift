// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with a call about programmes.

extension DiagnosticMessage {
    static let csvOfOneSection = Words(
        "CSV chỉ chứa một phần: chọn --section indicators, tasks hoặc duties",
        "CSV holds one section: choose --section indicators, tasks or duties"
    ).message("one-section")

    static let oneProgrammeToCompare = Words(
        "cần ít nhất hai chương trình để so sánh", "at least two programmes are needed to compare"
    ).message("too-few-programmes")

    static let nameTwoProgrammes = Words(
        "nêu hai mã trở lên, hoặc không nêu mã nào để so sánh tất cả",
        "name two or more, or none to compare all of them"
    ).message("name-two-programmes")

    static let noCrosswalk = Words(
        "không có bảng đối chiếu chỉ tiêu đi kèm", "no crosswalk comes with the program"
    ).message("no-crosswalk")
}
