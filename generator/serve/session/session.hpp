#pragma once

#include "generator/serve/reference/gate.hpp"
#include "generator/serve/session/applications.hpp"

namespace ucwagen::serve {

/// Sessions: the live resources of UCWA, if the reference has them.
class Session {
 public:
  Session(const ir::Api& api, const StateRules& rules, const Catalogue& catalogue, Timeline& timeline,
          SessionOptions options);

  /// Whether a reference has the resources that a session needs.
  [[nodiscard]] static bool fits(const ir::Api& api);

  [[nodiscard]] bool claims(const std::string& path) const;
  /// The rel of the resource at a path, for faults that name a rel; empty if there is none.
  [[nodiscard]] std::string rel_of(const std::string& path);
  void handle(const ExchangePtr& exchange, const Respond& respond);

  void reset(const std::string& user);

  World world;
  Views views;
  Invitations invitations;
  Conversations conversations;
  Presence presence;
  Applications applications;
  Identity identity;

 private:
  struct Place {
    Application* application = nullptr;
    std::string id, path;
  };
  [[nodiscard]] Place split_path(const std::string& path) const;
  void in_application(const ExchangePtr& exchange, Application& application, const std::string& path,
                      const Respond& respond);
  [[nodiscard]] Answer at_node(const Call& call, const ExchangePtr& exchange);
  [[nodiscard]] Answer act(const Call& call);
  [[nodiscard]] Answer with_etag(const Call& call, Answer answer, const std::string& etag) const;
  [[nodiscard]] Answer get(const Call& call, Json document) const;
  [[nodiscard]] std::optional<Answer> refuse_put(const Call& call, const std::string& etag) const;
  [[nodiscard]] Answer put(const Call& call);
  [[nodiscard]] Answer change_communication(const Call& call);
  [[nodiscard]] Answer at_document(Exchange& exchange, Application& application, const std::string& path);
  [[nodiscard]] std::optional<Answer> take_post_of_message(Exchange& exchange, const Node& node) const;
  [[nodiscard]] std::optional<Answer> not_offered(Exchange& exchange, Application& application,
                                                  const Node& node);
  [[nodiscard]] Answer photo(const Exchange& exchange) const;
  void name_meeting(Application& application, const std::string& path, Answer& answer);
  [[nodiscard]] Answer error(int status, const std::string& subcode, const std::string& message) const;

  Gate gate_;
};

/// A small grey JPEG.
[[nodiscard]] std::string sample_photo();

}  // namespace ucwagen::serve
