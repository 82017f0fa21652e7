// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A picture of numbers. Every chart can be read without colour, and as a table by those who do not see it.
public struct ReportChart: Sendable, Hashable {
    /// Its id; unique in the report.
    public var id: String
    /// What it shows.
    public var title: String
    /// What is to be seen in it, in one or two sentences.
    public var summary: String
    /// What is drawn.
    public var drawing: Drawing

    /// Makes a chart.
    public init(id: String, title: String, summary: String, drawing: Drawing) {
        self.id = id
        self.title = title
        self.summary = summary
        self.drawing = drawing
    }

    /// The kinds of charts.
    public enum Drawing: Sendable, Hashable {
        /// Values on axes around a centre, with targets and earlier values: domains of a rubric.
        case radar(Radar)
        /// Levels as steps, with what blocks each: the level ladder.
        case ladder([Step])
        /// Shares as bars: words, columns, domains.
        case bars([Bar])
        /// Cells of a grid by value: bodies and domains.
        case heatMap(HeatMap)
        /// Counts side by side on one bar each: indicators by phase and status.
        case stacked(Stacked)
        /// Values over time: levels of a body.
        case timeline(Timeline)
    }

    /// Values on axes around a centre.
    public struct Radar: Sendable, Hashable {
        /// An axis.
        public struct Axis: Sendable, Hashable {
            /// Its name.
            public var label: String
            /// The share reached, 0 to 1; `nil` when unknown.
            public var value: Rational?
            /// The share that is wanted.
            public var target: Rational?
            /// The share of the period before.
            public var previous: Rational?
            /// The value as it is read.
            public var text: String

            /// Makes an axis.
            public init(
                label: String, value: Rational?, target: Rational? = nil, previous: Rational? = nil, text: String
            ) {
                self.label = label
                self.value = value
                self.target = target
                self.previous = previous
                self.text = text
            }
        }

        /// The axes, clockwise from the top.
        public var axes: [Axis]
        /// The names of the rings from the centre outwards, evenly spaced, the outermost at 1; such as levels.
        public var rings: [String]

        /// Makes a radar.
        public init(axes: [Axis], rings: [String]) {
            self.axes = axes
            self.rings = rings
        }
    }

    /// A step of a ladder, the lowest first.
    public struct Step: Sendable, Hashable {
        /// How it stands.
        public enum State: Sendable, Hashable {
            /// Passed.
            case reached
            /// Where the body stands.
            case here
            /// The next one.
            case next
            /// Further up.
            case ahead
        }

        /// Its name.
        public var label: String
        /// How it stands.
        public var state: State
        /// How far its requirements are met, 0 to 1.
        public var progress: Rational?
        /// What blocks it, a line each.
        public var blockers: [String]

        /// Makes a step.
        public init(label: String, state: State, progress: Rational? = nil, blockers: [String] = []) {
            self.label = label
            self.state = state
            self.progress = progress
            self.blockers = blockers
        }
    }

    /// A bar for a share.
    public struct Bar: Sendable, Hashable {
        /// Its name.
        public var label: String
        /// The share, 0 to 1; `nil` when unknown.
        public var share: Rational?
        /// The share that is still possible.
        public var possible: Rational?
        /// The share that is wanted.
        public var target: Rational?
        /// The value as it is read.
        public var text: String
        /// What it means.
        public var tone: ReportTone
        /// The group it belongs to, such as the word of a column.
        public var group: String?

        /// Makes a bar.
        public init(
            label: String, share: Rational?, possible: Rational? = nil, target: Rational? = nil, text: String,
            tone: ReportTone = .neutral, group: String? = nil
        ) {
            self.label = label
            self.share = share
            self.possible = possible
            self.target = target
            self.text = text
            self.tone = tone
            self.group = group
        }
    }

    /// A grid of values.
    public struct HeatMap: Sendable, Hashable {
        /// A cell.
        public struct Cell: Sendable, Hashable {
            /// The share from 0 (worst) to 1 (best); `nil` when unknown.
            public var share: Rational?
            /// The value as it is read, short: it stands in the cell.
            public var text: String

            /// Makes a cell.
            public init(share: Rational?, text: String) {
                self.share = share
                self.text = text
            }
        }

        /// The names of the columns.
        public var columns: [String]
        /// The names of the rows.
        public var rows: [String]
        /// The cells, row by row.
        public var cells: [[Cell]]

        /// Makes a grid.
        public init(columns: [String], rows: [String], cells: [[Cell]]) {
            self.columns = columns
            self.rows = rows
            self.cells = cells
        }
    }

    /// Counts side by side on one bar each.
    public struct Stacked: Sendable, Hashable {
        /// A kind of thing that is counted.
        public struct Series: Sendable, Hashable {
            /// Its name.
            public var label: String
            /// What it means.
            public var tone: ReportTone

            /// Makes a kind.
            public init(label: String, tone: ReportTone) {
                self.label = label
                self.tone = tone
            }
        }

        /// What is counted, in the order of the bars.
        public var series: [Series]
        /// The bars: a name, and a count for each kind.
        public var rows: [Row]

        /// A bar.
        public struct Row: Sendable, Hashable {
            /// Its name.
            public var label: String
            /// A count for each kind.
            public var counts: [Int]

            /// Makes a bar.
            public init(label: String, counts: [Int]) {
                self.label = label
                self.counts = counts
            }
        }

        /// Makes bars.
        public init(series: [Series], rows: [Row]) {
            self.series = series
            self.rows = rows
        }
    }

    /// Values over time.
    public struct Timeline: Sendable, Hashable {
        /// A value on a day.
        public struct Point: Sendable, Hashable {
            /// The day.
            public var day: CalendarDate
            /// The share of the axis, 0 to 1.
            public var share: Rational
            /// The value as it is read.
            public var text: String
            /// Whether the point must not be compared with the one before, as after a merger or under another rubric.
            public var isBroken: Bool

            /// Makes a point.
            public init(day: CalendarDate, share: Rational, text: String, isBroken: Bool = false) {
                self.day = day
                self.share = share
                self.text = text
                self.isBroken = isBroken
            }
        }

        /// A line.
        public struct Line: Sendable, Hashable {
            /// Its name.
            public var label: String
            /// Its points, earliest first.
            public var points: [Point]
            /// Whether it shows what is wanted, not what is.
            public var isTarget: Bool

            /// Makes a line.
            public init(label: String, points: [Point], isTarget: Bool = false) {
                self.label = label
                self.points = points
                self.isTarget = isTarget
            }
        }

        /// The lines.
        public var lines: [Line]
        /// The names of the marks on the upright axis, evenly spaced from 0 to 1.
        public var marks: [String]

        /// Makes a timeline.
        public init(lines: [Line], marks: [String]) {
            self.lines = lines
            self.marks = marks
        }
    }
}
