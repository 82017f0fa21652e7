// The system libxlsxwriter (Debian: libxlsxwriter-dev), as found by pkg-config.
#include <xlsxwriter.h>
