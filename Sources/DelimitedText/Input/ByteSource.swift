// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Something that gives bytes from its start to its end, once.
///
/// A class, because reading moves it on. Sources are asked for some hundred kilobytes at a time and may give fewer.
public protocol ByteSource: AnyObject {
    /// Reads the next bytes.
    ///
    /// - Parameter buffer: Where they go; not empty.
    /// - Returns: How many were read, at least one; 0 at the end, and at every call after it.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int

    /// How many bytes there are in all, when that is known before they are read.
    var byteCount: Int? { get }
}

extension ByteSource {
    /// Not known.
    public var byteCount: Int? { nil }
}

extension ByteSource {
    /// Reads into an array, from a place in it on.
    /// - Returns: How many bytes were read, within the room that is left; 0 at the end.
    package func read(into bytes: inout [UInt8], from start: Int = 0) throws(ByteSourceError) -> Int {
        // `withUnsafeMutableBytes` does not pass a typed error through.
        var result: Result<Int, ByteSourceError> = .success(0)
        bytes.withUnsafeMutableBytes { memory in
            let room = UnsafeMutableRawBufferPointer(rebasing: memory[start...])
            do throws(ByteSourceError) {
                result = .success(min(max(try read(into: room), 0), room.count))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }
}
