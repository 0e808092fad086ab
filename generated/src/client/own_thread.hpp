// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

namespace ucwa::client {

/// Called first on each thread that is the library's own: signals are for the program's threads, and a connection that
/// has broken while TLS writes to it must not end the program by SIGPIPE.
void keep_signals_away();

}  // namespace ucwa::client
