# Builds the examples of README.md, word for word. Sourced.

# code LANGUAGE NUMBER: the Nth block of code in this language.
code() { awk -v start="\`\`\`$1" -v number="$2" '$0 == "```" {on = 0} on {print} $0 == start {on = ++count == number}' "$SOURCE/README.md"; }

# readme_project BLOCK: a project of one program, to which the block of CMake is added as it stands. The program is the
# example of README.md and a server that answers as it expects.
readme_project() {
  mkdir project
  {
    printf 'cmake_minimum_required(VERSION 3.25)\nproject(yours LANGUAGES CXX)\nadd_executable(app app.cpp)\n'
    code cmake "$1"
  } >project/CMakeLists.txt
  {
    code cpp 1
    cat <<'TEXT'

ucwa::Response send(const ucwa::Request& request) {
  if (request.body.find("sip:lee@pool.example.com") == std::string::npos) return {400, {}, ""};
  return {409, {{"Content-Type", "application/json"}}, R"({"code":"Conflict","subcode":"AlreadyExists"})"};
}
int main() { bring_in_lee(R"({"rel":"phoneAudio","_links":{"addPhoneAudio":{"href":"/ucwa/v1/phoneAudio/add"}}})"); }
TEXT
  } >project/app.cpp
  grep -q bring_in_lee project/app.cpp || fail "README.md has no example"
  [[ $(wc -l <project/CMakeLists.txt) -gt 4 ]] || fail "README.md has no block $1 of CMake"
}
readme_runs() { [[ $("$1/app") == "Lee is in the call" ]] || fail "the example of README.md says something else"; }
