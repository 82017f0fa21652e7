// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Who owes a missing figure, under which duty, since when.
struct OwedDuties {
    /// The duty under which figures are reported: one about figures, else one about results.
    private let duty: ReportingDuty?

    init(_ programme: Programme, asOf: CalendarDate) {
        duty =
            programme.duties.first { $0.matter == .figures } ?? programme.duties.first { $0.matter == .results }
    }

    /// What a missing figure of an indicator waits for.
    func waiting(for indicator: Indicator, reason: String?) -> IndicatorProgress.Waiting {
        // Who receives the reports does not owe them, as long as somebody else is named.
        let receivers = Set(duty?.to?.agencies ?? [])
        let named = [indicator.monitoring, indicator.implementing].compactMap { $0 }
        let who = named.first { !Set($0.agencies).isSubset(of: receivers) } ?? named.first ?? duty?.who
        return IndicatorProgress.Waiting(who: who, duty: duty?.id, reason: reason)
    }
}
