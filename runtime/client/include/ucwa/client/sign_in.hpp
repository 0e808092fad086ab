#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ucwa/client/function.hpp"
#include "ucwa/client/transport.hpp"
#include "ucwa/runtime/failure.hpp"
#include "ucwa/runtime/maybe.hpp"

namespace ucwa::client {

/// The content of WWW-Authenticate: one or two challenges, in one header field or in two.
struct Challenge {
  std::string href;                          ///< MsRtcOAuth: the token service of the deployment
  std::vector<std::string> grant_types;      ///< MsRtcOAuth: "password", "urn:microsoft.rtc:windows" …
  std::vector<std::string> trusted_issuers;  ///< Bearer: issuers whose tokens are accepted
  std::string client_id;                     ///< Bearer: the id of the service at the issuer
  std::string authorization_uri;             ///< Bearer: address to sign in
};

/// Name and password of an account. They stay in memory as long as the session exists, since tokens expire; with a
/// TokenSource the client calls your function each time instead.
struct Password {
  std::string user;      ///< "contoso\\lenea" or "lenea@contoso.com"
  std::string password;  ///< as plain text; sent over TLS only
};

/// The user who is signed in on this machine (Kerberos or NTLM).
struct IntegratedWindows {};

/// A guest of one meeting.
struct AnonymousMeeting {
  std::string conference_uri;  ///< "sip:lenea@contoso.com;gruu;opaque=app:conf:focus:id:5LB7MRBC"
};

/// Returns a bearer token of another issuer, such as Azure AD, or std::nullopt to give up. Is called again when the
/// server no longer accepts the token, on any thread that needs one.
using TokenSource = Function<std::optional<std::string>(const Challenge&)>;

/// The user who signs in, and the options of the session.
struct SignIn {
  std::string
      address;  ///< "lenea@contoso.com"; Autodiscover uses lyncdiscoverinternal. and lyncdiscover. of its domain
  std::string discovery_url;  ///< used instead of Autodiscover by domain: "http://127.0.0.1:8080/"
  std::variant<Password, IntegratedWindows, AnonymousMeeting, TokenSource> credentials;  ///< for the token
  std::string user_agent;         ///< name and version of the program; "ucwa-client/1.0" if it is empty
  std::string culture = "en-US";  ///< the language of the server's texts
  std::string endpoint_id;        ///< the id of this installation; generated if it is empty
  std::vector<std::string>
      trusted_domains;      ///< domains besides that of the address to which discovery and links may lead
  bool allow_http = false;  ///< allow http; for loopback it is always allowed
};

/// Why there is no session.
struct SignInError {
  /// The step that failed.
  enum class Step {
    address,      ///< SignIn is not valid
    discovery,    ///< no server was found
    user,         ///< the response has no link to continue with
    token,        ///< no token: wrong credentials, for example
    application,  ///< the application was not created
  };

  Step step = Step::address;        ///< the step that failed
  std::string message;              ///< for people; holds no credentials
  Maybe<TransportError> transport;  ///< the error of the transport
  int status = 0;                   ///< HTTP status; 0 if there was no response
  std::string diagnostics;          ///< its X-Ms-diagnostics, for logs
  std::optional<OAuthError> oauth;  ///< the error of the token service
  ErrorBody reason;                 ///< the error of the server; empty if there is none
};

}  // namespace ucwa::client
