// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension ScanState {
    /// This state and another behind it: as if the inputs of both had been read in one scan.
    ///
    /// Neither changes. Duplicates across the two are found exactly.
    /// - Throws: ``QualityFailure`` with ``QualityFailure/Code/statesDiffer`` when they come from different suites, dates of
    ///   judgement or sizes of samples.
    public func merged(with other: ScanState) throws(QualityFailure) -> ScanState {
        try checkComparable(other.plan)
        let header = plan.header + other.plan.header.filter { !plan.header.contains($0) }
        let merged = ScanPlan(
            plan.suite, lists: plan.lists, asOf: plan.asOf, options: plan.options, header: header,
            present: zip(plan.present, other.plan.present).map { $0 || $1 })
        let offset = rowsRead + rowsUnreadable
        let sum = merged.makeKernels()
        for index in sum.indices {
            sum[index].merge(copy(index), offset: 0)
            sum[index].merge(other.copy(index), offset: offset)
        }
        var allFaults = faults
        allFaults.merge(other.faults, inputs: inputs.count, offset: offset)
        let otherPlaces = other.places.map { place in
            var place = place
            place.input += inputs.count
            return place
        }
        return ScanState(
            merged, inputs: inputs + other.inputs, faults: allFaults, places: places + otherPlaces,
            present: zip(present, other.present).map { $0 || $1 }, kernels: sum)
    }

    /// A kernel that may be merged into another without changing this state.
    private func copy(_ index: Int) -> any CheckKernel {
        // Keys are only read in merging, and may be many.
        if let kernel = kernels[index] as? UniqueKernel { return kernel }
        var writer = StateWriter()
        kernels[index].encode(into: &writer)
        let copy = plan.makeKernel(index)
        var reader = StateReader(writer.bytes)
        // What was just written is read.
        try? copy.decode(from: &reader)
        return copy
    }

    private func checkComparable(_ other: ScanPlan) throws(QualityFailure) {
        if plan.suite.identity != other.suite.identity {
            throw QualityFailure(.statesDiffer, .statesDiffer("bộ kiểm tra", "the suite"))
        }
        if plan.asOf != other.asOf {
            throw QualityFailure(.statesDiffer, .statesDiffer("ngày đánh giá", "the date of judgement"))
        }
        if plan.options.sampleSize != other.options.sampleSize {
            throw QualityFailure(
                .statesDiffer, .statesDiffer("số dòng lỗi được giữ", "the number of failing rows that are kept"))
        }
    }
}
