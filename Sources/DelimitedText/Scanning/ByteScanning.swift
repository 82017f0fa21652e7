// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import CDelimitedText

/// The functions over bytes that exist in C and in Swift, called by level: 0 Swift, more C.
enum ByteScanning {
    static func index(_ scan: inout dt_scan, level: Int32) {
        if level == 0 { PortableIndex.run(&scan) } else { dt_index(&scan, level) }
    }

    static func countLines(_ bytes: UnsafePointer<UInt8>, _ count: Int, level: Int32) -> Int {
        level == 0 ? PortableBytes.countLines(bytes, count) : dt_count_lines(bytes, count, level)
    }

    static func find(_ value: UInt8, in bytes: UnsafePointer<UInt8>, _ count: Int, level: Int32) -> Int {
        level == 0 ? PortableBytes.find(value, in: bytes, count) : dt_find_byte(bytes, count, value, level)
    }
}
