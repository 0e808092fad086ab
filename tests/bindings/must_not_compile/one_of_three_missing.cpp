// expect: the parameter 'sdp' is required
#include <ucwa/resources/accept_with_answer.hpp>

void call(const ucwa::Link<ucwa::AcceptWithAnswer>& link) {
  (void)link.post().session_context("1").processed_offer_id("2").build();
}
