#pragma once

#include <string>

namespace fake {

/// A self-signed certificate and its key, as PEM files in the folder of the tests.
struct Certificate {
  std::string file, key;
};

/// For that host; made once.
Certificate certificate_for(const std::string& host);

}  // namespace fake
