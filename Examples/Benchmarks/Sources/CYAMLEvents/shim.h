// The system libyaml (Debian: libyaml-dev), as found by pkg-config.
#include <yaml.h>
