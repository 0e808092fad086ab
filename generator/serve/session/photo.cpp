#include <cstddef>

#include "generator/serve/session/session.hpp"

namespace ucwagen::serve {

/// 48 by 48 grey pixels: each of the 36 blocks has two bits, "no difference" and "end of block".
std::string sample_photo() {
  constexpr std::size_t table_size = 64, no_codes = 15, blocks = 36;
  std::string jpeg("\xFF\xD8\xFF\xDB\x00\x43\x00", 7);  // start; a table for quantization
  jpeg.append(table_size, '\x01');
  jpeg.append("\xFF\xC0\x00\x0B\x08\x00\x30\x00\x30\x01\x01\x11\x00",
              13);                             // baseline, 8 bits, 48 x 48, one component
  for (const char table : {'\x00', '\x10'}) {  // Huffman: one code of one bit, for zero
    jpeg.append("\xFF\xC4\x00\x14", 4);
    jpeg += table;
    jpeg += '\x01';
    jpeg.append(no_codes, '\x00');
    jpeg += '\x00';
  }
  jpeg.append("\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00", 10);  // the scan
  jpeg.append(blocks * 2 / 8, '\x00');
  jpeg.append("\xFF\xD9", 2);
  return jpeg;
}

}  // namespace ucwagen::serve
