// The system libexpat (Debian: libexpat1-dev), as found by pkg-config.
#include <expat.h>
