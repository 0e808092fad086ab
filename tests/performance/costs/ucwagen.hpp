#include <utility>

#ifndef UCWA_ONE_RESOURCE
#include "ucwa/ucwa.hpp"
#endif

namespace contender {

namespace model = ucwa;

template <class T>
bool decode(const std::string& text, T& object) {
  auto decoded = ucwa::decode<T>(text);
  if (!decoded) return false;
  object = *std::move(decoded);
  return true;
}

template <class T>
std::string encode(const T& object) {
  return ucwa::encode(object);
}

}  // namespace contender
