// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    /// How much a workbook may ask of the reader. What is beyond is an error, never a long wait.
    public struct SheetLimits: Hashable, Sendable {
        /// The greatest length of the file.
        public var bytes = 64 << 20
        /// The most parts of the file.
        public var parts = 4_096
        /// The greatest length of a part once it is unpacked.
        public var partBytes = 128 << 20
        /// How many times longer than packed a part may be, if it is longer than 1 MiB.
        public var ratio = 400
        /// The most elements inside one another.
        public var depth = 64
        /// The most cells that are read.
        public var cells = 2_000_000
        /// The most bytes of text in all cells together.
        public var textBytes = 128 << 20

        /// The usual limits: 64 MiB packed, 128 MiB unpacked, 2 million cells.
        public init() {}
    }
#endif
