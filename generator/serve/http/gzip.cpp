#include "generator/serve/http/gzip.hpp"

#include <zlib.h>

#include <cstdlib>

#include "generator/serve/http/message.hpp"

namespace ucwagen::serve {

std::string gzip(std::string_view bytes) {
  constexpr int gzip_window = 15 + 16;  // for zlib, adding 16 selects the gzip header
  constexpr int memory_level = 8;
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzip_window, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
    return {};
  std::string result(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(result.data());
  stream.avail_out = static_cast<uInt>(result.size());
  deflate(&stream, Z_FINISH);
  result.resize(stream.total_out);
  deflateEnd(&stream);
  return result;
}

bool accepts_gzip(std::string_view accept_encoding) {
  for (const auto& coding : split(accept_encoding, ',')) {
    const std::string name = media_type(coding);
    if (name != "gzip" && name != "*") continue;
    const std::string quality = header_parameter(coding, "q");
    return quality.empty() || std::strtod(quality.c_str(), nullptr) > 0;
  }
  return false;
}

}  // namespace ucwagen::serve
