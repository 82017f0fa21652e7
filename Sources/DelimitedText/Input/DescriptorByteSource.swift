// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// An open descriptor, such as standard input or a pipe.
///
/// A class, as every source. The descriptor stays its owner's: it is not closed.
public final class DescriptorByteSource: ByteSource {
    private let descriptor: Int32

    /// A source that reads on where a descriptor stands.
    ///
    /// - Parameter descriptor: An open descriptor; 0 is standard input. Nobody else may read from it.
    public init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Reads what is there, waiting for the first byte.
    ///
    /// - Throws: ``ByteSourceError`` when the system fails.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        try System.read(descriptor, buffer, path: "descriptor \(descriptor)")
    }
}
