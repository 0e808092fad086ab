// What X11 and Windows headers define before anybody else is asked.
#define None 0L
#define Status int
#define Bool int
#define True 1
#define False 0
#define Always 2
#define Success 0
#define Complex 0
#define Unsorted 0
#define DELETE (0x00010000L)
#define ERROR 0
#define IGNORE 0
#define NO_ERROR 0L
#define interface struct
#define small char
#define near
#define far
#define NEAR near
#define FAR far
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define GetMessage GetMessageW
#define SendMessage SendMessageW
#define CreateEvent CreateEventW
#define Yield()
#define STRICT

#include "ucwa/ucwa.hpp"

#undef Status
#undef Bool
#undef True
#undef False
#undef None
#undef Success
#undef Always
#undef small
#undef near
#undef far
#undef min
#undef max
#undef interface
#undef IN
#undef OUT
#undef ERROR
#undef IGNORE
#undef DELETE
#undef Complex
#undef SendMessage

#include <gtest/gtest.h>

namespace {

TEST(Macros, OfX11AndWindowsBreakNothing) {
  EXPECT_EQ(ucwa::decode<ucwa::Note>(R"({"message":"x"})")->message, "x");
}

}  // namespace
