// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/own_thread.hpp"

#ifndef _WIN32
#include <csignal>
#include <initializer_list>

#include <pthread.h>
#endif

namespace ucwa::client {

void keep_signals_away() {
#ifndef _WIN32
  sigset_t all;
  sigfillset(&all);
  // Signals about errors of this thread are not blocked.
  for (const int own : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP}) sigdelset(&all, own);
  pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

}  // namespace ucwa::client
