#include <ostream>

#include "generator/command/command.hpp"

namespace ucwagen::command {

/// For builds without UCWAGEN_SERVE.
int serve(const Arguments& /*arguments*/, Console& console) {
  console.err << "ucwagen serve: this ucwagen was built without the simulated server.\n"
                 "Configure it with -DUCWAGEN_SERVE=ON; that needs Boost's headers, OpenSSL and zlib:\n"
                 "apt-get install libboost-dev libssl-dev zlib1g-dev\n";
  return usage;
}

}  // namespace ucwagen::command
