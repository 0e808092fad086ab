#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/backend/cpp/identifiers.hpp"
#include "generator/output/output.hpp"
#include "tests/system/generated/tokens.hpp"
#include "tests/unit/cpp/fixtures.hpp"
#include "tests/unit/support/temporary_folder.hpp"

// A reference in which every identifier of the runtime and every macro of the headers of C++ and POSIX is the name of
// a resource, an enumeration, a property, a link and a parameter: it compiles, behind all these headers.

namespace ucwagen {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

constexpr std::array headers = {
    "algorithm",     "any",         "array",           "atomic",         "bitset",
    "cassert",       "cctype",      "cerrno",          "cfenv",          "cfloat",
    "charconv",      "chrono",      "cinttypes",       "climits",        "clocale",
    "cmath",         "complex",     "csetjmp",         "csignal",        "cstdarg",
    "cstddef",       "cstdint",     "cstdio",          "cstdlib",        "cstring",
    "ctime",         "cuchar",      "cwchar",          "cwctype",        "deque",
    "exception",     "filesystem",  "functional",      "future",         "iostream",
    "limits",        "map",         "memory",          "mutex",          "new",
    "numeric",       "optional",    "random",          "regex",          "set",
    "string",        "string_view", "thread",          "tuple",          "type_traits",
    "typeinfo",      "utility",     "variant",         "vector",         "version",
    "aio.h",         "arpa/inet.h", "assert.h",        "complex.h",      "cpio.h",
    "ctype.h",       "dirent.h",    "dlfcn.h",         "errno.h",        "fcntl.h",
    "fenv.h",        "float.h",     "fmtmsg.h",        "fnmatch.h",      "ftw.h",
    "glob.h",        "grp.h",       "iconv.h",         "inttypes.h",     "iso646.h",
    "langinfo.h",    "libgen.h",    "limits.h",        "locale.h",       "math.h",
    "monetary.h",    "mqueue.h",    "net/if.h",        "netdb.h",        "netinet/in.h",
    "netinet/tcp.h", "nl_types.h",  "poll.h",          "pthread.h",      "pwd.h",
    "regex.h",       "sched.h",     "search.h",        "semaphore.h",    "setjmp.h",
    "signal.h",      "spawn.h",     "stdarg.h",        "stdbool.h",      "stddef.h",
    "stdint.h",      "stdio.h",     "stdlib.h",        "string.h",       "strings.h",
    "sys/ipc.h",     "sys/mman.h",  "sys/msg.h",       "sys/resource.h", "sys/select.h",
    "sys/sem.h",     "sys/shm.h",   "sys/socket.h",    "sys/stat.h",     "sys/statvfs.h",
    "sys/time.h",    "sys/times.h", "sys/types.h",     "sys/uio.h",      "sys/un.h",
    "sys/utsname.h", "sys/wait.h",  "sys/sysmacros.h", "syslog.h",       "tar.h",
    "termios.h",     "time.h",      "ulimit.h",        "unistd.h",       "utime.h",
    "utmpx.h",       "wchar.h",     "wctype.h",        "wordexp.h"};

std::string includes() {
  std::string text;
  for (const char* header : headers) {
    text += "#if __has_include(<" + std::string(header) + ">)\n#include <" + header + ">\n#endif\n";
  }
  return text;
}

std::set<std::string> runtime_names() {
  std::set<std::string> names;
  for (const auto& [name, text] : cpp::own_templates()) {
    if (name.starts_with("runtime/") && (name.ends_with(".hpp") || name.ends_with(".cpp"))) {
      names.merge(identifiers(text));
    }
  }
  return names;
}

std::set<std::string> macro_names(const fs::path& folder) {
  std::ofstream(folder / "headers.hpp") << includes();
  const std::string command = std::string(UCWAGEN_COMPILER) + " -std=gnu++17 -dM -E -x c++ '" +
                              (folder / "headers.hpp").string() + "' >'" + (folder / "macros").string() + "'";
  EXPECT_EQ(std::system(command.c_str()), 0);
  std::set<std::string> names;
  std::ifstream in(folder / "macros");
  for (std::string define, name, rest; in >> define >> name && std::getline(in, rest);) {
    name = name.substr(0, name.find('('));
    if (name[0] != '_') names.insert(name);
  }
  return names;
}

/// Names, by the identifiers that are made of them. Only names whose identifiers collide with others are dangerous.
struct Dangerous {
  Names types, members;
};

Dangerous dangerous(const fs::path& folder) {
  std::set<std::string> taken = runtime_names();
  taken.merge(macro_names(folder));
  EXPECT_GT(taken.size(), 3000U);
  std::set<std::string> types, members;
  for (const std::string& name : taken) {
    if (taken.contains(cpp::pascal_case(name))) types.insert(cpp::pascal_case(name));
    std::string member = cpp::snake_case(name);
    while (member.back() == '_')
      member.pop_back();  // a reserved word got an underscore: the name is the part before it
    if (taken.contains(member)) members.insert(member);
  }
  return {{types.begin(), types.end()}, {members.begin(), members.end()}};
}

/// Members for the i-th of `types` types, so that each name occurs at least once.
Names share(const Names& all, std::size_t i, std::size_t types) {
  const std::size_t size = all.size() / types + 1;
  Names some;
  for (std::size_t k = 0; k < size; ++k) some.push_back(all[(i * size + k) % all.size()]);
  return some;
}

ir::Resource resource_of(const std::string& name, const Names& members, const Names& types, std::size_t i) {
  ir::Resource made = cpp::resource(name, "About it.");
  ir::Operation get, post, put;
  get.method = "GET";
  get.response.kind = ir::ResponseKind::self;
  post.method = "POST";
  put.method = "PUT";
  for (const std::string& member : members) {
    ir::Type type = cpp::type(static_cast<ir::TypeKind>(i++ % 6));
    if (i % 7 == 0) {
      type.kind = ir::TypeKind::enumeration;
      type.enumeration = types[i % types.size()];
    }
    type.array = i % 5 == 0;
    made.properties.push_back({member, {}, type, {}});
    made.links.push_back(cpp::link(member, types[(i * 31) % types.size()], i % 11 == 0));
    (i % 2 == 0 ? get : post).query_parameters.push_back({member, {}, i % 3 == 0, type, {}});
    post.body_parameters.push_back({member, {}, i % 3 == 0, type, {}});
    post.errors.push_back(cpp::error("Conflict", 409, member));
  }
  made.events = {{"added", name, "High", name, {}, {}, {}, {}}};
  made.operations = {get, post, put};
  return made;
}

ir::Api reference(const Dangerous& names, bool resources) {
  ir::Api api;
  api.edition = "names";
  for (std::size_t i = 0; i < names.types.size(); ++i) {
    const Names members = share(names.members, i, names.types.size());
    if (resources || i % 20 == 0)
      api.resources.push_back(resource_of(names.types[i], members, names.types, i));
    ir::Enumeration enumeration{resources ? "E" + names.types[i] : names.types[i], {}, {}, {}};
    for (const std::string& member : members) enumeration.members.push_back({member, {}, {}});
    api.enumerations.push_back(enumeration);
    api.scopes.push_back({names.types[i], {}, {}, {}});
  }
  const auto by_name = [](const auto& a, const auto& b) { return a.name < b.name; };
  std::sort(api.enumerations.begin(), api.enumerations.end(), by_name);
  std::sort(api.resources.begin(), api.resources.end(), by_name);
  return api;
}

class EveryName : public testing::Test {
 protected:
  /// Expects that everything compiles after the headers that define macros.
  void expect_compiles(const ir::Api& api) {
    Diagnostics diagnostics;
    const cpp::Files files = cpp::emit(api, cpp::own_templates(), {}, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics) ADD_FAILURE() << diagnostic.message;
    output::DiskFolder target(folder_ / "tree");
    ASSERT_TRUE(output::write(target, files, {}).diagnostics.empty());
    std::ofstream(folder_ / "tree/src/everything.cpp") << "#include \"ucwa/ucwa.hpp\"\n";
    const std::string compile = "cd '" + folder_.string() +
                                "' && for source in tree/src/everything.cpp tree/src/codec_*.cpp; do " +
                                UCWAGEN_COMPILER +
                                " -std=gnu++17 -w -fsyntax-only -fmax-errors=5 -include headers.hpp "
                                "-Itree/include $source || exit 1; done";
    EXPECT_EQ(std::system(compile.c_str()), 0);
  }

  tests::TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
};

TEST_F(EveryName, ServesAsAResource) {
  const Dangerous names = dangerous(folder_);
  ASSERT_GT(names.types.size(), 50U);
  ASSERT_GT(names.members.size(), 300U);
  std::cout << names.types.size() << " types, " << names.members.size() << " members\n";
  expect_compiles(reference(names, true));
}

TEST_F(EveryName, ServesAsAnEnumeration) { expect_compiles(reference(dangerous(folder_), false)); }

}  // namespace
}  // namespace ucwagen
