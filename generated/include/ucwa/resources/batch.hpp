// Made by ucwagen from batch_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_too_many_requests.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Batch;
detail::Offers<2> offers(const Batch*);

/// Combines several independent HTTP requests in one HTTP request. The request body has the content
/// type multipart/batching with a boundary, and contains one part of type application/http;
/// msgtype=request for each request. The response contains one part for each request in the same
/// order, although the server can process the requests in any order. Each part has its own status,
/// so a part can fail although the entire batch returns 200. A batch cannot contain requests to
/// batch, photo or events. If the user has too many outstanding requests, the server returns 429
/// and processes none of them. See the article Batches.
/// (batch_ref.md)
struct UCWA_EXPORT Batch : Resource {
  Batch() noexcept;
  Batch(const Batch& other);
  Batch(Batch&& other) noexcept;
  Batch& operator=(Batch other) noexcept;
  ~Batch();

  static constexpr std::string_view rel = "batch";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Batch>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409), too_many_requests (429).
  using PostError = errors::UsualAndCallbackChannelErrorTooManyRequests;

  /// Processes the requests in the body and returns their responses.
  struct Post {
    using Output = Content;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Post>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Batch>() noexcept;

}  // namespace ucwa
