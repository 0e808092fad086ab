#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ucwa/client/transport.hpp"
#include "ucwa/runtime/failure.hpp"

namespace ucwa::client {

/// What a server asks for in WWW-Authenticate: one or two challenges, in one header field or in two.
struct Challenge {
  std::string href;                          ///< MsRtcOAuth: where the deployment itself issues tokens
  std::vector<std::string> grant_types;      ///< MsRtcOAuth: "password", "urn:microsoft.rtc:windows" …
  std::vector<std::string> trusted_issuers;  ///< Bearer: whose tokens are taken
  std::string client_id;                     ///< Bearer: the id of the service at the issuer
  std::string authorization_uri;             ///< Bearer: where to sign in
};

/// Name and password of an account. They are kept in memory while the session lives, since tokens expire; use a
/// TokenSource to be asked each time.
struct Password {
  std::string user;      ///< "contoso\\lenea" or "lenea@contoso.com"
  std::string password;  ///< in the clear; travels over TLS only
};

/// The user who is signed in on this machine (Kerberos or NTLM).
struct IntegratedWindows {};

/// A guest of one meeting.
struct AnonymousMeeting {
  std::string conference_uri;  ///< "sip:lenea@contoso.com;gruu;opaque=app:conf:focus:id:5LB7MRBC"
};

/// Gives a bearer token that comes from elsewhere, such as Azure AD; std::nullopt to give up. Is called again when the
/// server does not take the token any more, from whatever thread needs it.
using TokenSource = std::function<std::optional<std::string>(const Challenge&)>;

/// Who signs in, and where.
struct SignIn {
  std::string
      address;  ///< "lenea@contoso.com": lyncdiscoverinternal. and lyncdiscover. of its domain are asked
  std::string discovery_url;  ///< asked instead of those: "http://127.0.0.1:8080/"
  std::variant<Password, IntegratedWindows, AnonymousMeeting, TokenSource> credentials;  ///< how
  std::string user_agent;         ///< name and version of the program; "ucwa-client/1.0" where it is empty
  std::string culture = "en-US";  ///< the language of the server's texts
  std::string endpoint_id;        ///< the id of this installation; made up where it is empty
  std::vector<std::string>
      trusted_domains;      ///< where discovery and links may lead besides the address's own domain
  bool allow_http = false;  ///< send in the clear; loopback always may
};

/// Why there is no session.
struct SignInError {
  /// The step that failed.
  enum class Step {
    address,      ///< what SignIn says cannot be used
    discovery,    ///< no server was found
    user,         ///< the server does not tell where to go on
    token,        ///< no token: wrong credentials, for example
    application,  ///< the application was not made
  };

  Step step = Step::address;                ///< the step that failed
  std::string message;                      ///< for people; holds no credentials
  std::optional<TransportError> transport;  ///< what the transport said
  int status = 0;                           ///< what the server said: of HTTP; 0 if it said nothing
  std::string diagnostics;                  ///< its X-Ms-diagnostics, for logs
  std::optional<OAuthError> oauth;          ///< what the token service said
  ErrorBody reason;                         ///< what the server said otherwise; empty if nothing
};

}  // namespace ucwa::client
