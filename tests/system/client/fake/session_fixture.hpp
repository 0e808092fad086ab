#pragma once

#include "fake/signed_in.hpp"
#include "ucwa/resources/my_online_meetings.hpp"
#include "ucwa/resources/presence.hpp"

namespace fake {

inline const std::string home = "/ucwa/applications/1";

struct SessionTest : SignedIn {
  ucwa::Link<ucwa::Presence> presence{home + "/presence"};
  ucwa::Link<ucwa::MyOnlineMeetings> meetings{home + "/myOnlineMeetings"};

  /// All requests to that path get this response instead of the usual one, as long as the function returns one.
  void on_path(const std::string& path, std::function<Scripted(int)> answer) {
    server.script([=](const HttpRequest& request, int count) -> Scripted {
      return path_of(request.url).compare(0, path.size(), path) == 0 ? answer(count) : std::nullopt;
    });
  }
};

}  // namespace fake
