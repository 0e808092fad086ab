#include <gtest/gtest.h>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/enumerations/error_code.hpp"
#include "ucwa/runtime/data_uri.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/expected.hpp"
#include "ucwa/runtime/message.hpp"
#include "ucwa/runtime/report.hpp"

namespace {

using ucwa::DataUri;
using ucwa::DateTime;
using ucwa::TimeSpan;

std::int64_t ms(std::string_view text) {
  const auto time = DateTime::parse(text);
  return time ? time->time().time_since_epoch().count() : -1;
}

TEST(DateTime, BothFormsGiveTheInstantAndKeepTheirText) {
  EXPECT_EQ(ms("/Date(1360199838000)/"), 1360199838000);
  EXPECT_EQ(ms("\\/Date(1360199838000+0530)\\/"), 1360199838000)
      << "the offset says nothing about the instant";
  EXPECT_EQ(ms("/Date(-1)/"), -1);
  EXPECT_EQ(ms("2016-09-26T16:20:29.6249403-07:00"), ms("2016-09-26T23:20:29.624Z"));
  EXPECT_EQ(ms("2013-02-07T01:17:18.000Z"), 1360199838000);
  EXPECT_EQ(ms("2013-02-07T01:17:18"), 1360199838000);
  EXPECT_EQ(ms("2013-02-07"), 1360195200000);
  EXPECT_EQ(DateTime::parse("2013-02-07T01:17:18.0000000+00:00")->text(),
            "2013-02-07T01:17:18.0000000+00:00");
}

TEST(DateTime, NonsenseIsNoDate) {
  for (const char* text :
       {"", "soon", "/Date()/", "/Date(1", "/Date(1x)/", "/Date(99999999999999999999)/", "2013-13-01",
        "2013-02-30T00:00:00Z", "2013-02-07T25:00:00Z", "2013-02-07T01:17:18.Z", "2013-02-07T01:17:18+1"}) {
    EXPECT_FALSE(DateTime::parse(text)) << text;
  }
}

TEST(DateTime, CalendarsAgreeOverCenturies) {
  for (std::int64_t day = -800000; day < 800000; day += 997) {
    const DateTime time(DateTime::TimePoint(std::chrono::milliseconds(day * 86400000 + 12345678)));
    EXPECT_EQ(DateTime::parse(time.ajax()), time);
    if (day > -719162) {
      EXPECT_EQ(DateTime::parse(time.iso8601()), time) << time.iso8601();
    }
  }
}

TEST(DateTime, ATimePointIsWrittenAsIso8601) {
  EXPECT_EQ(DateTime(std::chrono::system_clock::time_point{}).text(), "1970-01-01T00:00:00.000Z");
}

TEST(TimeSpan, FormsOfNetAndIsoAreRead) {
  using namespace std::chrono_literals;
  EXPECT_EQ(TimeSpan::parse("00:15:00")->duration(), 15min);
  EXPECT_EQ(TimeSpan::parse("1.02:03:04.5000000")->duration(), 26h + 3min + 4500ms);
  EXPECT_EQ(TimeSpan::parse("-00:00:01")->duration(), -1s);
  EXPECT_EQ(TimeSpan::parse("PT15M")->duration(), 15min);
  EXPECT_EQ(TimeSpan::parse("P1DT2H3M4.5S")->duration(), 26h + 3min + 4500ms);
  EXPECT_EQ(TimeSpan(26h + 3min + 4500ms).text(), "1.02:03:04.500");
  EXPECT_EQ(TimeSpan(15min).text(), "00:15:00");
  for (const char* text : {"", "P", "15", "PT", "1:2:3", "P1M", "PT1.5H", "00:61:00", "PT1S2S", "PT1M2H",
                           "PT1.S", "P1D2", "P1H"}) {
    EXPECT_FALSE(TimeSpan::parse(text)) << text;
  }
}

TEST(TimeSpan, TheLongestAreNoTrouble) {
  EXPECT_EQ(TimeSpan(TimeSpan::Duration::min()).text(), "-106751991167.07:12:55.808");
  EXPECT_EQ(TimeSpan(TimeSpan::Duration::max()).text(), "106751991167.07:12:55.807");
  std::string endless = "P";
  for (int i = 0; i < 200; ++i) endless += "999999999D";
  EXPECT_FALSE(TimeSpan::parse(endless));
}

TEST(DataUri, TextIsPercentEncoded) {
  EXPECT_EQ(DataUri::text("Hi, J\xC3\xB6rg+1\r\n").to_string(),
            "data:text/plain;charset=utf-8,Hi%2C%20J%C3%B6rg%2B1%0D%0A");
  EXPECT_EQ(DataUri::html("<b>").to_string(), "data:text/html;charset=utf-8,%3Cb%3E");
  EXPECT_EQ(DataUri::parse(DataUri::text("a+b %").to_string())->text(), "a+b %");
}

TEST(DataUri, BothEncodingsAreRead) {
  const auto plain = DataUri::parse("data:text/plain;charset=utf8,Hi+Tosh%0d%0a");
  EXPECT_EQ(plain->text(), "Hi Tosh\r\n");
  EXPECT_EQ(plain->charset(), "utf8");
  EXPECT_EQ(DataUri::parse("DATA:text/plain;base64,VGhpcyBpcyBh")->text(), "This is a");
  EXPECT_EQ(DataUri::parse("data:text/plain;charset=\"utf-8\";base64,YQ%3D%3D")->text(), "a");
  EXPECT_EQ(DataUri::parse("data:text/plain;base64,\n  YWI+")->content(), "ab>");
  EXPECT_EQ(DataUri::parse("data:,x")->media_type(), "text/plain");
  EXPECT_EQ(DataUri::parse("data:text/plain;charset=iso-8859-1,%E9")->text(), "\xC3\xA9");
  EXPECT_EQ(DataUri::parse("data:text/plain,a")->to_string(), "data:text/plain,a");
}

TEST(DataUri, BytesComeBack) {
  std::string bytes;
  for (int length = 0; length < 70; ++length) {
    EXPECT_EQ(DataUri::parse(DataUri::bytes("image/jpeg", bytes).to_string())->content(), bytes);
    bytes += static_cast<char>(length * 37);
  }
}

TEST(DataUri, BrokenOnesAreNone) {
  for (const char* text : {"", "data:", "data:text/plain", "http://x,", "data:,%", "data:,%4", "data:,%zz",
                           "data:;base64,a", "data:;base64,a*aa"}) {
    EXPECT_FALSE(DataUri::parse(text)) << text;
  }
}

TEST(Open, KeepsWhatNoPageKnows) {
  const ucwa::Open<ucwa::CallState> known = ucwa::CallState::connected;
  const ucwa::Open<ucwa::CallState> unknown = "Levitating";
  EXPECT_EQ(known.text(), "Connected");
  EXPECT_EQ(known, ucwa::Open<ucwa::CallState>("Connected"));
  EXPECT_FALSE(unknown.known());
  EXPECT_EQ(unknown.text(), "Levitating");
  EXPECT_NE(unknown, known);
  EXPECT_NE(unknown, ucwa::CallState::connected);
  EXPECT_FALSE(ucwa::Open<ucwa::CallState>("connected").known());
  EXPECT_EQ(ucwa::to_text(ucwa::CallState::transferring), "Transferring");
}

TEST(Open, ErrorCodesCompareWithoutCase) {
  const ucwa::Open<ucwa::ErrorCode> code = "PreConditionFailed";
  EXPECT_EQ(code.known(), ucwa::ErrorCode::precondition_failed);
  EXPECT_EQ(code.text(), "PreConditionFailed");
}

struct NoDefault {
  explicit NoDefault(int n) : value(n) {}
  int value;
};

TEST(Expected, HoldsOneOfTwoAndCopies) {
  ucwa::Expected<NoDefault, std::string> good = NoDefault(7);
  ucwa::Expected<NoDefault, std::string> bad = std::string("why");
  EXPECT_EQ(good->value, 7);
  EXPECT_EQ(bad.error(), "why");
  auto copy = bad;
  copy = good;
  EXPECT_EQ(copy.value().value, 7);
  good = std::move(bad);
  EXPECT_FALSE(good);
  EXPECT_EQ(good.error(), "why");
  EXPECT_EQ(good.value_or(NoDefault(3)).value, 3);
}

TEST(ExpectedDeathTest, TakingWhatIsNotThereEndsTheProgram) {
  const ucwa::Expected<int, std::string> bad = std::string("why");
  EXPECT_DEATH((void)bad.value(), "");
}

TEST(Headers, NamesCompareWithoutCase) {
  const ucwa::Headers headers{{"ETag", "1"}, {"etag", "2"}};
  EXPECT_EQ(ucwa::header(headers, "Etag"), "1");
  EXPECT_EQ(ucwa::header(headers, "Location"), std::nullopt);
}

TEST(Report, OwnsAndCopiesItsFunction) {
  int calls = 0;
  ucwa::Report report = [&calls](std::string_view, std::string_view) { ++calls; };
  ucwa::Report copy = report;
  report = {};
  report("", "");
  copy("", "");
  EXPECT_EQ(calls, 1);
}

}  // namespace
