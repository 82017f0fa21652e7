// The system libraptor2 (Debian: libraptor2-dev), as found by pkg-config.
#include <raptor2.h>
