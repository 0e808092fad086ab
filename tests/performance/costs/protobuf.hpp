#include <google/protobuf/util/json_util.h>

#include "model.pb.h"

namespace contender {

namespace model = ::model;

template <class T>
bool decode(const std::string& text, T& object) {
  google::protobuf::util::JsonParseOptions options;
  options.ignore_unknown_fields = true;
  return google::protobuf::util::JsonStringToMessage(text, &object, options).ok();
}

template <class T>
std::string encode(const T& object) {
  std::string text;
  if (!google::protobuf::util::MessageToJsonString(object, &text).ok()) text.clear();
  return text;
}

}  // namespace contender
