// The system libcurl (Debian: libcurl4-gnutls-dev), as found by pkg-config.
#include <curl/curl.h>
