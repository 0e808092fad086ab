# The client in other people's projects: shared, installed and found; and a part of the reference in another namespace, as a
# folder of theirs. Both programs sign in to the simulated server, if this ucwagen has it.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[[ -n $(find /usr/include -name curl.h -path '*curl/curl.h' -print -quit 2>/dev/null) ]] || { echo "libcurl is not here"; exit 77; }
quick=(-G Ninja -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_FLAGS=-O0)

"$UCWAGEN" serve --listen 127.0.0.1:0 --quiet >greeting 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 200); do [[ -s greeting ]] || ! kill -0 $server 2>/dev/null && break; sleep 0.1; done
url=$(sed -n 's/^ucwagen serve: //p' greeting)
export UCWA_DISCOVERY_URL=$url UCWA_PASSWORD=pass@word1

# signs_in PROGRAM: it says whom it is.
signs_in() {
  [[ -n $url ]] || { echo "  (no simulated server: the program is not run)"; return; }
  [[ $("$1") == "Lene Aaling" ]] || fail "$1 does not sign in"
}

# write_project FOLDER NAMESPACE INCLUDE: a program that links the client's target, which a line at $4 provides.
write_project() {
  mkdir -p "$1"
  cat >"$1/main.cpp" <<CPP
#include <cstdlib>
#include <iostream>
#include <$3/client/client.hpp>
namespace api = $2;
int main() {
  api::client::CurlTransport transport;
  api::client::SignIn lene;
  lene.address = "lenea@contoso.com";
  const char* url = std::getenv("UCWA_DISCOVERY_URL");
  lene.discovery_url = url ? url : "";
  lene.credentials = api::client::Password{"lenea@contoso.com", "pass@word1"};
  auto session = api::client::Session::open(transport, lene);
  if (!session) return std::cerr << session.error().message << '\n', 1;
  std::cout << (*session)->application().embedded.me->name.value_or("") << '\n';
}
CPP
  printf 'cmake_minimum_required(VERSION 3.16)\nproject(yours LANGUAGES CXX)\n%s\nadd_executable(app main.cpp)\ntarget_link_libraries(app PRIVATE %s)\n' \
    "$4" "$5" >"$1/CMakeLists.txt"
}

echo "- shared, installed, and found"
must_configure "${quick[@]}" -S "$SOURCE/generated" -B shared -D UCWA_CLIENT=ON -D UCWA_SHARED=ON
build shared
cmake --install shared --prefix "$WORK/first" >"$log" 2>&1 || fail "the installation"
mv first "the prefix"
write_project user ucwa ucwa 'find_package(ucwa REQUIRED)' ucwa::client
must_configure "${quick[@]}" -S user -B found -D CMAKE_PREFIX_PATH="$WORK/the prefix"
build found
signs_in found/app

echo "- a part of the reference, in another namespace, as a folder of theirs"
"$UCWAGEN" generate "$SOURCE/spec" --output other/talk --namespace contoso::talk --quiet \
  --resources root,user,applications,application,events,me || fail "ucwagen generate"
write_project other contoso::talk contoso/talk $'set(CONTOSO_TALK_CLIENT ON)\nadd_subdirectory(talk)' contoso_talk::client
must_configure "${quick[@]}" -S other -B vendored
build vendored
signs_in vendored/app

echo "- without what it needs there is none"
"$UCWAGEN" generate "$SOURCE/spec" --output small --resources phones --quiet || fail "ucwagen generate"
if configure "${quick[@]}" -S small -B refused -D UCWA_CLIENT=ON; then fail "a client without its resources"; fi
says "this tree has no client"
