#include <ucwa/resources/note.hpp>

bool reads_a_note() {
  const auto note = ucwa::decode<ucwa::Note>(R"({"rel":"note","message":"Out","type":"Personal"})");
  return note && note->message == "Out";
}
