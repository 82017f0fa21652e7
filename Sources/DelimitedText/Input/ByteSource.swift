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
