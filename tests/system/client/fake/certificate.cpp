#include "fake/certificate.hpp"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <cstdio>
#include <map>
#include <memory>

namespace fake {
namespace {

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

Certificate make(const std::string& host) {
  EVP_PKEY* key = EVP_EC_gen("P-256");
  X509* x509 = X509_new();
  X509_set_version(x509, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
  X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
  X509_gmtime_adj(X509_getm_notAfter(x509), 24 * 3600);
  X509_set_pubkey(x509, key);
  X509_NAME* name = X509_get_subject_name(x509);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(host.c_str()),
                             -1, -1, 0);
  X509_set_issuer_name(x509, name);
  X509_EXTENSION* hosts =
      X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, ("DNS:" + host).c_str());
  X509_add_ext(x509, hosts, -1);
  X509_sign(x509, key, EVP_sha256());
  // Tests run side by side, each a process of its own.
  const std::string path = testing::TempDir() + host + "." + std::to_string(getpid());
  const Certificate made{path + ".crt", path + ".key"};
  const std::unique_ptr<std::FILE, Close> file(std::fopen(made.file.c_str(), "wb"));
  const std::unique_ptr<std::FILE, Close> key_file(std::fopen(made.key.c_str(), "wb"));
  PEM_write_X509(file.get(), x509);
  PEM_write_PrivateKey(key_file.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
  X509_EXTENSION_free(hosts);
  X509_free(x509);
  EVP_PKEY_free(key);
  return made;
}

struct MadeCertificates {
  std::map<std::string, Certificate> by_host;

  MadeCertificates() = default;
  MadeCertificates(const MadeCertificates&) = delete;
  MadeCertificates& operator=(const MadeCertificates&) = delete;
  ~MadeCertificates() {
    for (const auto& [host, certificate] : by_host) {
      std::remove(certificate.file.c_str());
      std::remove(certificate.key.c_str());
    }
  }
};

}  // namespace

Certificate certificate_for(const std::string& host) {
  static MadeCertificates made;
  const auto found = made.by_host.find(host);
  return found != made.by_host.end() ? found->second : made.by_host.emplace(host, make(host)).first->second;
}

}  // namespace fake
