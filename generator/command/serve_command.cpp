#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>

#include "generator/command/locations.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/serve/http_front.hpp"
#include "generator/serve/terminal_view.hpp"

namespace ucwagen::command {
namespace {

namespace po = boost::program_options;

constexpr const char* rules_name = "states.json";

/// The options of the command line.
struct Wanted {
  std::string listen = "127.0.0.1:8080", scenario, journal;
  std::vector<std::string> users;
  serve::FrontOptions front;
  serve::SessionOptions session;
};

std::string unquoted(std::string text) {
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') return text.substr(1, text.size() - 2);
  return text;
}

/// Reads "lenea@contoso.com:pass@word1:Lene Aaling"; the name is optional.
bool read_user(std::string text, serve::UserSetting& user) {
  if (text.starts_with("sip:")) text.erase(0, 4);
  const auto first = text.find(':'), last = text.rfind(':');
  if (first == std::string::npos || first == 0 || text.find('@') > first) return false;
  user.uri = "sip:" + text.substr(0, first);
  user.password = text.substr(first + 1, first == last ? last : last - first - 1);
  if (first == last) user.password = text.substr(first + 1);
  if (first != last) user.name = unquoted(text.substr(last + 1));
  return true;
}

/// Reads "127.0.0.1:8080", "[::1]:8080" or "8080".
bool read_address(const std::string& text, serve::FrontOptions& front) {
  const auto colon = text.rfind(':');
  const std::string port = text.substr(colon == std::string::npos ? 0 : colon + 1);
  if (colon != std::string::npos) front.address = text.substr(0, colon);
  if (front.address.starts_with('[') && front.address.ends_with(']'))
    front.address = front.address.substr(1, front.address.size() - 2);
  constexpr std::size_t longest = 5;
  constexpr int highest = 65535;
  if (port.empty() || port.size() > longest || port.find_first_not_of("0123456789") != std::string::npos)
    return false;
  const int number = std::stoi(port);
  front.port = static_cast<unsigned short>(number);
  return number <= highest;
}

/// The rules of state in the folder of the pages, or those that are compiled into the program.
std::string load_rules(const Request& request) {
  if (request.paths.size() == 1)
    if (const auto text = read_file((std::filesystem::path(request.paths.front()) / rules_name).string()))
      return *text;
  return std::string(embedded_file(rules_name));
}

void print_greeting(const serve::HttpFront& front, const Wanted& wanted, bool has_session, Console& console) {
  console.out << "ucwagen serve: " << front.url() << "/\n";
  if (wanted.session.split_pool) console.out << "the users' own pool: " << front.url(1) << "/\n";
  if (has_session)
    for (const auto& user : wanted.session.users)
      console.out << "sign in as " << user.uri.substr(4) << ", password " << user.password
                  << (user.name.empty() ? "" : " (" + user.name + ')') << '\n';
  console.out.flush();
}

int run(const ir::Api& api, const Request& request, Wanted& wanted, bool quiet, Console& console) {
  const auto fail = [&](const std::string& what, int status) {
    console.err << "ucwagen serve: " << what << '\n';
    return status;
  };
  serve::HttpFront front;
  wanted.front.second_pool = wanted.session.split_pool;
  if (const auto error = front.listen(wanted.front)) return fail(*error, unreadable);
  if (wanted.session.split_pool) wanted.session.second_pool = front.url(1);

  const auto epoch =
      std::chrono::duration_cast<serve::Milliseconds>(std::chrono::system_clock::now().time_since_epoch());
  serve::Server server(api, load_rules(request), wanted.session, epoch);
  if (!wanted.scenario.empty()) {
    const auto text = read_file(wanted.scenario);
    if (!text) return fail("the scenario " + wanted.scenario + " cannot be read", unreadable);
    if (const auto error = server.load_scenario(*text))
      return fail(wanted.scenario + ": " + *error, findings);
  }
  std::ofstream journal;
  if (!wanted.journal.empty()) {
    journal.open(wanted.journal, std::ios::trunc);
    if (!journal) return fail("the journal " + wanted.journal + " cannot be written", unreadable);
    // A body may have bytes that are not UTF-8.
    server.journal().watch([&](const serve::Journal::Entry& entry) {
      journal << serve::to_json(entry).dump(-1, ' ', false, serve::Json::error_handler_t::replace)
              << std::endl;
    });
  }
  if (!quiet)
    server.journal().watch([&](const serve::Journal::Entry& entry) {
      console.out << serve::terminal_line(entry, console.out_is_terminal && console.colours) << std::flush;
    });
  print_greeting(front, wanted, server.session() != nullptr, console);
  front.run(server, true);
  return success;
}

}  // namespace

int serve(const Arguments& arguments, Console& console) {
  Request request;
  Wanted wanted;
  bool strict = false, lenient = false;
  Options options("serve", "Runs a simulated UCWA server.", "[DIR… | IR.json]");
  options.add()("listen", po::value(&wanted.listen)->value_name("ADDRESS:PORT"),
                "address to listen on, 127.0.0.1:8080 by default; port 0 selects a free port");
  options.add()("public-url", po::value(&wanted.session.public_url)->value_name("URL"),
                "base of the URLs in responses; by default the Host header of the request");
  options.add()("tls-certificate", po::value(&wanted.front.certificate)->value_name("FILE"),
                "certificate chain (PEM) for https");
  options.add()("tls-key", po::value(&wanted.front.key)->value_name("FILE"),
                "private key (PEM) of the certificate");
  options.add()("user", po::value(&wanted.users)->value_name("ADDRESS:PASSWORD:NAME")->composing(),
                "a user who can sign in; may be given several times");
  options.add()("split-pool", po::bool_switch(&wanted.session.split_pool),
                "put the users into a second pool, on another port");
  options.add()("strict", po::bool_switch(&strict), "refuse what the pages do not allow (the default)");
  options.add()("lenient", po::bool_switch(&lenient), "only report violations that real servers accept");
  options.add()("scenario", po::value(&wanted.scenario)->value_name("FILE"),
                "script of the actions of contacts and of faults");
  options.add()("journal", po::value(&wanted.journal)->value_name("FILE"),
                "write each request and response to FILE, one JSON object per line");
  if (const auto status = options.parse(arguments, console)) return *status;
  request.paths = options.words();
  if (strict && lenient) return options.refuse("--strict and --lenient exclude each other", console);
  if (wanted.front.certificate.empty() != wanted.front.key.empty())
    return options.refuse("--tls-certificate and --tls-key must be used together", console);
  if (!read_address(wanted.listen, wanted.front))
    return options.refuse("'" + wanted.listen + "' is not an address with a port, such as 127.0.0.1:8080",
                          console);
  wanted.session.strictness = lenient ? serve::Strictness::lenient : serve::Strictness::strict;
  while (wanted.session.public_url.ends_with('/')) wanted.session.public_url.pop_back();
  for (const auto& text : wanted.users)
    if (!read_user(text, wanted.session.users.emplace_back()))
      return options.refuse(
          "'" + text + "' is not a user, such as lenea@contoso.com:pass@word1:\"Lene Aaling\"", console);
  if (wanted.session.users.empty())
    wanted.session.users.push_back({"sip:lenea@contoso.com", "pass@word1", "Lene Aaling"});

  Timings timings;
  std::optional<ir::Api> api;
  {
    Loaded loaded = load(request, timings);
    if (const int status = report_errors(loaded, console); status != success) return status;
    api = std::move(loaded.api);
  }
  return run(*api, request, wanted, options.quiet(), console);
}

}  // namespace ucwagen::command
