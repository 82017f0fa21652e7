// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The form in which a state is saved: a line that names the format, a JSON header for people and programs, the state, and a
/// checksum over all of it.
enum StateFile {
    /// The first bytes: the last of them is the version.
    static let magic = Array("DGQUALITYSTATE1\n".utf8)
    static let version = 1

    /// What the header says.
    struct Header: Codable {
        var format: Int
        var warning: LocalizedText
        var engine: EngineIdentity
        var suite: DocumentIdentity
        var asOf: CalendarDate
        var sampleSize: Int
        var inputs: [QualityResult.InputSummary]
    }

    static let warning = LocalizedText(
        vi: "Tệp này chứa khóa và giá trị của các dòng dữ liệu; phải giữ kín như chính dữ liệu.",
        en: "This file holds keys and values of rows and must be kept as private as the data.")

    /// A checksum of 16 bytes; it tells damage, not forgery.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let padding = [UInt8](repeating: 0, count: 16)
        var (low, high): (UInt64, UInt64) = (0, 0)
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = min(start + 1 << 16, bytes.endIndex)
            let block = Array(bytes[start..<end]) + padding
            block.withUnsafeBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                let hash = WideHash(base, end - start)
                low = (low &* 0x9E37_79B9_7F4A_7C15 &+ 1) ^ hash.low
                high = (high &* 0xD1B5_4A32_D192_ED03 &+ 1) ^ hash.high
            }
            start = end
        }
        var writer = StateWriter()
        writer.write(low)
        writer.write(high)
        return writer.bytes
    }
}

extension ScanState {
    /// The state as bytes, to be saved in a file that only its owner can read: it holds keys and failing values of rows.
    public func encoded() -> [UInt8] {
        let header = StateFile.Header(
            format: StateFile.version, warning: StateFile.warning, engine: .current, suite: plan.suite.identity,
            asOf: asOf, sampleSize: plan.options.sampleSize, inputs: inputs.map(ResultBuilder.summary))
        var writer = StateWriter(behind: StateFile.magic)
        // A header of numbers and texts can always be written.
        writer.write((try? JSONTextEncoder().encode(header)) ?? [])
        encodeInputs(into: &writer)
        for (check, kernel) in zip(plan.suite.checks, kernels) {
            writer.write(check.id)
            writer.section { kernel.encode(into: &$0) }
        }
        return writer.bytes + StateFile.checksum(writer.bytes[...])
    }

    private func encodeInputs(into writer: inout StateWriter) {
        writer.write(plan.header.count)
        for name in plan.header { writer.write(name) }
        writer.write(plan.suite.columns.count)
        for column in plan.suite.columns.indices {
            writer.write(plan.present[column])
            writer.write(present[column])
        }
        writer.write(inputs.count)
        for input in inputs {
            writer.write(input.name)
            writer.write(input.bytes)
            writer.write(input.format?.rawValue ?? "")
            writer.write(Int(input.delimiter))
            writer.write(input.rows.read)
            writer.write(input.rows.unreadable)
            writer.write(input.header.count)
            for name in input.header { writer.write(name) }
        }
        faults.encode(into: &writer)
        writer.write(places.count)
        for place in places {
            for value in [place.input, place.firstRecord, place.firstLine, place.byteOffset] { writer.write(value) }
        }
    }
}

extension QualityEngine {
    /// A state that was saved, by an engine of the same suite, date and number of failing rows.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: What it is called in messages.
    /// - Throws: ``QualityFailure`` when it is damaged, of another version, or of another suite or date.
    public func state(reading bytes: [UInt8], named name: String = "state") throws(QualityFailure) -> ScanState {
        let magic = StateFile.magic
        guard bytes.count >= magic.count + 24, bytes.starts(with: magic.dropLast(2)) else { throw .damaged }
        guard bytes.starts(with: magic) else {
            let version = Int(bytes[magic.count - 2]) - 0x30
            throw QualityFailure(.stateDamaged, .stateVersion(version))
        }
        let end = bytes.count - 16
        guard StateFile.checksum(bytes[..<end]) == Array(bytes[end...]) else { throw .damaged }
        do {
            var reader = StateReader(bytes[magic.count..<end])
            let json = try reader.readBytes()
            let header = try JSONTextDecoder().decode(StateFile.Header.self, from: json, name: name)
            try check(header)
            return try state(from: &reader)
        } catch let failure as QualityFailure {
            throw failure
        } catch {
            throw .damaged
        }
    }

    private func check(_ header: StateFile.Header) throws(QualityFailure) {
        if header.suite != suite.identity {
            throw QualityFailure(.statesDiffer, .statesDiffer("bộ kiểm tra", "the suite"))
        }
        if header.asOf != asOf {
            throw QualityFailure(.statesDiffer, .statesDiffer("ngày đánh giá", "the date of judgement"))
        }
        if header.sampleSize != options.sampleSize {
            throw QualityFailure(
                .statesDiffer, .statesDiffer("số dòng lỗi được giữ", "the number of failing rows that are kept"))
        }
    }

    private func state(from reader: inout StateReader) throws(StateFault) -> ScanState {
        let header = try reader.readStrings()
        guard try reader.readCount() == suite.columns.count else { throw StateFault() }
        var (planned, present): ([Bool], [Bool]) = ([], [])
        for _ in suite.columns {
            planned.append(try reader.readBool())
            present.append(try reader.readBool())
        }
        var inputs: [ScanState.Input] = []
        for _ in 0..<(try reader.readCount()) {
            let (name, bytes) = (try reader.readString(), try reader.readOptionalInt())
            let format = SourceDescription.SourceFormat(rawValue: try reader.readString())
            let delimiter = UInt8(truncatingIfNeeded: try reader.readInt())
            let rows = ScanWorker.RowCount(read: try reader.readInt(), unreadable: try reader.readInt())
            guard rows.read >= 0, rows.unreadable >= 0, rows.read < 1 << 60, rows.unreadable < 1 << 60 else {
                throw StateFault()
            }
            inputs.append(
                ScanState.Input(
                    name: name, bytes: bytes, format: format, delimiter: delimiter, rows: rows,
                    header: try reader.readStrings()))
        }
        var faults = FaultTally()
        try faults.decode(from: &reader)
        var places: [ScanWorker.ChunkPlace] = []
        for _ in 0..<(try reader.readCount()) {
            places.append(
                ScanWorker.ChunkPlace(
                    input: try reader.readInt(), firstRecord: try reader.readInt(), firstLine: try reader.readInt(),
                    byteOffset: try reader.readInt()))
        }
        let plan = ScanPlan(suite, lists: lists, asOf: asOf, options: options, header: header, present: planned)
        let kernels = plan.makeKernels()
        for (check, kernel) in zip(suite.checks, kernels) {
            guard try reader.readString() == check.id else { throw StateFault() }
            let count = try reader.readCount()
            var section = StateReader(try reader.readRaw(count: count))
            try kernel.decode(from: &section)
            guard section.isAtEnd else { throw StateFault() }
        }
        guard reader.isAtEnd else { throw StateFault() }
        return ScanState(plan, inputs: inputs, faults: faults, places: places, present: present, kernels: kernels)
    }
}

extension QualityFailure {
    fileprivate static var damaged: QualityFailure { QualityFailure(.stateDamaged, .stateDamaged) }
}

extension StateReader {
    fileprivate mutating func readStrings() throws(StateFault) -> [String] {
        var strings: [String] = []
        for _ in 0..<(try readCount()) { strings.append(try readString()) }
        return strings
    }
}
