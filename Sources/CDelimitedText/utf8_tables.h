// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#ifndef UTF8_TABLES_H
#define UTF8_TABLES_H

#include <stdint.h>

// The faults that two neighbouring bytes can show, after table 3-7 of the Unicode standard; one bit each.
enum {
    // A lead byte without its continuation: 11…… 0…… and 11…… 11……
    DT_SHORT = 0x01,
    // A continuation behind ASCII: 0…… 10……
    DT_LONG = 0x02,
    // E0 80 to E0 9F would fit two bytes.
    DT_OVERLONG_THREE = 0x04,
    // F4 90 and above, and F5 to FF: past U+10FFFF.
    DT_LARGE = 0x08,
    // ED A0 to ED BF: half of a UTF-16 pair.
    DT_SURROGATE = 0x10,
    // C0 and C1 would fit one byte.
    DT_OVERLONG_TWO = 0x20,
    // F0 80 to F0 8F would fit three bytes; F5 to FF 80 to 8F are past U+10FFFF.
    DT_EDGE_FOUR = 0x40,
    // Two continuations: right only as second and third or third and fourth byte of a character. Bit 7, because that is
    // what the other half of the test yields.
    DT_CONTINUED = 0x80,
};

#define DT_ANY_LOW (DT_SHORT | DT_LONG | DT_CONTINUED)
#define DT_BIG_LOW (DT_ANY_LOW | DT_LARGE | DT_EDGE_FOUR)

// By the high half of the first byte.
static const uint8_t dt_first_high[16] = {
    DT_LONG, DT_LONG, DT_LONG, DT_LONG, DT_LONG, DT_LONG, DT_LONG, DT_LONG,
    DT_CONTINUED, DT_CONTINUED, DT_CONTINUED, DT_CONTINUED,
    DT_SHORT | DT_OVERLONG_TWO, DT_SHORT,
    DT_SHORT | DT_OVERLONG_THREE | DT_SURROGATE, DT_SHORT | DT_LARGE | DT_EDGE_FOUR,
};

// By the low half of the first byte.
static const uint8_t dt_first_low[16] = {
    DT_ANY_LOW | DT_OVERLONG_TWO | DT_OVERLONG_THREE | DT_EDGE_FOUR, DT_ANY_LOW | DT_OVERLONG_TWO,
    DT_ANY_LOW, DT_ANY_LOW, DT_ANY_LOW | DT_LARGE,
    DT_BIG_LOW, DT_BIG_LOW, DT_BIG_LOW, DT_BIG_LOW, DT_BIG_LOW, DT_BIG_LOW, DT_BIG_LOW, DT_BIG_LOW,
    DT_BIG_LOW | DT_SURROGATE, DT_BIG_LOW, DT_BIG_LOW,
};

// By the high half of the second byte.
static const uint8_t dt_second_high[16] = {
    DT_SHORT, DT_SHORT, DT_SHORT, DT_SHORT, DT_SHORT, DT_SHORT, DT_SHORT, DT_SHORT,
    DT_LONG | DT_CONTINUED | DT_OVERLONG_TWO | DT_OVERLONG_THREE | DT_EDGE_FOUR,
    DT_LONG | DT_CONTINUED | DT_OVERLONG_TWO | DT_OVERLONG_THREE | DT_LARGE,
    DT_LONG | DT_CONTINUED | DT_OVERLONG_TWO | DT_SURROGATE | DT_LARGE,
    DT_LONG | DT_CONTINUED | DT_OVERLONG_TWO | DT_SURROGATE | DT_LARGE,
    DT_SHORT, DT_SHORT, DT_SHORT, DT_SHORT,
};

#endif
