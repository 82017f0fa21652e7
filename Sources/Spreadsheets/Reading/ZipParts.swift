// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import CZip
    internal import LocatedYAML

    /// Owns one archive of libzip that lies in memory. Everything unsafe about libzip stays in this file.
    ///
    /// Nothing is written anywhere: parts are unpacked into memory, and no more of one than the limits allow, whatever the
    /// archive says of its length.
    final class ZipParts {
        private struct Part {
            let index: UInt64
            let packed: UInt64
            let length: UInt64
        }

        private let archive: OpaquePointer
        private let memory: UnsafeMutableRawPointer
        private let limits: SheetLimits
        private var parts: [String: Part] = [:]

        /// Opens an archive.
        init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetFault) {
            guard bytes.count <= limits.bytes else { throw SheetFault(.workbookTooLong(limits.bytes >> 20)) }
            if let other = SheetFault.otherFormat(bytes) { throw other }
            let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
            UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyBytes(from: bytes)
            var problem = zip_error_t()
            zip_error_init(&problem)
            defer { zip_error_fini(&problem) }
            guard let source = zip_source_buffer_create(memory, UInt64(bytes.count), 0, &problem) else {
                memory.deallocate()
                throw SheetFault(.workbookDamaged)
            }
            guard let archive = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
                zip_source_free(source)
                memory.deallocate()
                throw SheetFault(.workbookDamaged, help: .saveAgain)
            }
            self.archive = archive
            self.memory = memory
            self.limits = limits
            try list()
        }

        deinit {
            zip_discard(archive)
            memory.deallocate()
        }

        private func list() throws(SheetFault) {
            let count = zip_get_num_entries(archive, 0)
            guard count <= limits.parts else { throw SheetFault(.tooManyParts(limits.parts)) }
            for index in 0..<UInt64(max(count, 0)) {
                var stat = zip_stat_t()
                zip_stat_init(&stat)
                guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else { continue }
                // Windows programs have written backslashes; part names are the same whatever their case (OPC, 6.2.2).
                let key = Self.key(String(cString: name))
                if parts[key] == nil { parts[key] = Part(index: index, packed: stat.comp_size, length: stat.size) }
            }
            if parts["mimetype"] != nil, parts["content.xml"] != nil {
                throw SheetFault(.isOpenDocument, help: .saveAsXLSX)
            }
        }

        private static func key(_ name: String) -> String {
            let slashed = String(name.map { $0 == "\\" ? "/" : $0 }).lowercased()
            return slashed.hasPrefix("/") ? String(slashed.dropFirst()) : slashed
        }

        /// Whether there is a part of a name.
        func contains(_ name: String) -> Bool { parts[Self.key(name)] != nil }

        /// A part, unpacked; `nil` when there is none of that name.
        func bytes(of name: String) throws(SheetFault) -> [UInt8]? {
            guard let part = parts[Self.key(name)] else { return nil }
            let most = UInt64(limits.partBytes)
            guard part.length <= most,
                part.length <= 1 << 20 || part.length / max(part.packed, 1) <= UInt64(limits.ratio)
            else { throw SheetFault(.partTooLong(name, limits.partBytes >> 20, ratio: limits.ratio), part: name) }
            guard let file = zip_fopen_index(archive, part.index, 0) else {
                throw SheetFault(.partUnreadable(name), part: name, help: .saveAgain)
            }
            defer { zip_fclose(file) }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(Int(part.length))
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = zip_fread(file, &buffer, UInt64(buffer.count))
                guard count >= 0 else { throw SheetFault(.partUnreadable(name), part: name, help: .saveAgain) }
                if count == 0 { break }
                guard bytes.count + Int(count) <= Int(part.length) else {
                    throw SheetFault(.partUnreadable(name), part: name, help: .saveAgain)
                }
                bytes += buffer[..<Int(count)]
            }
            guard bytes.count == Int(part.length) else {
                throw SheetFault(.partUnreadable(name), part: name, help: .saveAgain)
            }
            return bytes
        }
    }
#endif
