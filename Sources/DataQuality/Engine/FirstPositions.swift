// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The smallest of many positions, up to a number: a heap with the largest on top, so that a position that does not belong
/// to them costs one comparison.
struct FirstPositions: Sendable {
    private let limit: Int
    private var heap: [Int] = []

    init(limit: Int) { self.limit = limit }

    /// The positions, ascending.
    var sorted: [Int] { heap.sorted() }

    @inline(__always)
    mutating func add(_ position: Int) {
        if heap.count < limit {
            heap.append(position)
            rise(heap.count - 1)
        } else if let top = heap.first, position < top {
            heap[0] = position
            sink()
        }
    }

    mutating func merge(_ other: FirstPositions) {
        for position in other.heap { add(position) }
    }

    private mutating func rise(_ start: Int) {
        var index = start
        while index > 0, heap[(index - 1) / 2] < heap[index] {
            heap.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    private mutating func sink() {
        var index = 0
        while true {
            var largest = index
            for child in [2 * index + 1, 2 * index + 2] where child < heap.count && heap[child] > heap[largest] {
                largest = child
            }
            if largest == index { return }
            heap.swapAt(index, largest)
            index = largest
        }
    }
}
