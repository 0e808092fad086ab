#pragma once

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

#include <ucwa/client/client.hpp>

/// Functions that all examples use: signing in with the command line's arguments, and Ctrl-C.
namespace example {

inline std::atomic<bool> interrupted = false;

inline std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

/// The optional environment variables UCWA_PROXY and UCWA_CA_FILE.
inline ucwa::client::CurlOptions curl_options() {
  ucwa::client::CurlOptions options;
  options.proxy = environment("UCWA_PROXY");
  options.ca_file = environment("UCWA_CA_FILE");
  return options;
}

/// Signs in as `address` with UCWA_PASSWORD or, without it, as the user of this machine. UCWA_DISCOVERY_URL names the
/// server instead of Autodiscover. Returns nullptr and prints the reason if that fails.
inline std::unique_ptr<ucwa::client::Session> sign_in(ucwa::client::Transport& transport,
                                                      const std::string& address) {
  std::signal(SIGINT, [](int) { interrupted = true; });
  std::signal(SIGTERM, [](int) { interrupted = true; });
  ucwa::client::SignIn who;
  who.address = address;
  who.discovery_url = environment("UCWA_DISCOVERY_URL");
  who.user_agent = "ucwa-example/1.0";
  who.credentials = ucwa::client::IntegratedWindows{};
  if (const std::string password = environment("UCWA_PASSWORD"); !password.empty())
    who.credentials = ucwa::client::Password{address, password};
  std::cerr << "Signing in as " << address << " ..." << std::flush;
  auto session = ucwa::client::Session::open(transport, who);
  std::cerr << "\r\x1b[K";  // clears the line
  if (session) return *std::move(session);
  std::cerr << "Cannot sign in: " << session.error().message << '\n';
  return nullptr;
}

/// Runs handlers until Ctrl-C or the end of the session. Returns the program's exit status.
inline int run(ucwa::client::Session& session) {
  while (!interrupted && session.reason().empty()) session.dispatch(std::chrono::milliseconds(200));
  if (interrupted) return 0;
  std::cerr << "The session has ended: " << session.reason() << '\n';
  return 1;
}

}  // namespace example
