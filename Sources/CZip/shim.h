// The system libzip (Debian: libzip-dev), as found by pkg-config.
#include <zip.h>
