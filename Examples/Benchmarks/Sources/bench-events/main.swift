// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// The floor: libyaml's event loop over a file, and nothing else.

import BenchmarkKit
import CYAMLEvents

func countEvents(_ bytes: [UInt8]) -> Int {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return 0 }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { bytes in
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        var event = yaml_event_t()
        var count = 0
        while yaml_parser_parse(&parser, &event) == 1 {
            let isLast = event.type == YAML_STREAM_END_EVENT
            yaml_event_delete(&event)
            count += 1
            if isLast { return count }
        }
        return 0
    }
}

try Loading.run(name: "events", result: "events", of: countEvents)
