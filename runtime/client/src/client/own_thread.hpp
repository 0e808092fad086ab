#pragma once

namespace ucwa::client {

/// Called first on each thread of the library. Blocks signals, which are for the program's threads, and prevents
/// SIGPIPE from ending the program when TLS writes to a broken connection.
void keep_signals_away();

}  // namespace ucwa::client
