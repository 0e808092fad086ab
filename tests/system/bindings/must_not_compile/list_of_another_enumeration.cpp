// expect: the elements of this list are of another enumeration than the parameter's
#include <ucwa/enumerations/call_state.hpp>
#include <ucwa/resources/make_me_available.hpp>

void call(const ucwa::Link<ucwa::MakeMeAvailable>& link) {
  (void)link.post().supported_modalities(std::vector<ucwa::CallState>{ucwa::CallState::connected});
}
