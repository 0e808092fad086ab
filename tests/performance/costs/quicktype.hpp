#include "model.hpp"

namespace contender {

namespace model = ::model;

template <class T>
bool decode(const std::string& text, T& object) try {
  object = nlohmann::json::parse(text).get<T>();
  return true;
} catch (const std::exception&) {
  return false;
}

template <class T>
std::string encode(const T& object) {
  return nlohmann::json(object).dump();
}

}  // namespace contender
