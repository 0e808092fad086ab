#include <algorithm>
#include <array>
#include <string_view>

#include "generator/backend/cpp/views.hpp"

namespace ucwagen::cpp {
namespace {

// Macros of Xlib, <windows.h> and <complex.h> that look like our type names; sorted. Windows functions with an A
// and a W form are such macros: SendMessage is SendMessageW.
constexpr auto macros = std::to_array<std::string_view>({
    "Above",
    "AddForm",
    "AddJob",
    "AddMonitor",
    "AddPort",
    "AddPrinter",
    "Always",
    "AppendMenu",
    "Below",
    "Bool",
    "CallMsgFilter",
    "CallNamedPipe",
    "CallWindowProc",
    "ChangeMenu",
    "CharNext",
    "CharPrev",
    "ClickEvent",
    "CompareString",
    "Complex",
    "ConfigureConnection",
    "Convex",
    "CopyFile",
    "CreateDialog",
    "CreateDirectory",
    "CreateEvent",
    "CreateFile",
    "CreateFont",
    "CreateProcess",
    "CreateSemaphore",
    "CreateService",
    "CreateWindow",
    "CursorShape",
    "DeleteFile",
    "DeletePort",
    "DestroyAll",
    "DialogBox",
    "DispatchMessage",
    "DocumentEvent",
    "DrawState",
    "DrawText",
    "EnumForms",
    "EnumJobs",
    "EnumPorts",
    "Expose",
    "False",
    "FindNextFile",
    "FindResource",
    "FindText",
    "FindWindow",
    "FocusIn",
    "FocusOut",
    "FormatMessage",
    "GetClassInfo",
    "GetClassName",
    "GetCommandLine",
    "GetComputerName",
    "GetCurrentTime",
    "GetFirstChild",
    "GetForm",
    "GetFreeSpace",
    "GetJob",
    "GetMessage",
    "GetNextSibling",
    "GetObject",
    "GetPrinter",
    "GetProp",
    "GetTempPath",
    "GetUserName",
    "GrayScale",
    "I",
    "InsertMenu",
    "IsMaximized",
    "IsMinimized",
    "KeyPress",
    "KeyRelease",
    "LoadImage",
    "LoadLibrary",
    "LoadString",
    "LogonUser",
    "MessageBox",
    "MoveFile",
    "NoSymbol",
    "Nonconvex",
    "None",
    "OpenEvent",
    "OpenService",
    "OpenWindow",
    "PeekMessage",
    "PlaySound",
    "PostMessage",
    "PseudoColor",
    "RemoveDirectory",
    "RemoveProp",
    "ReplaceFile",
    "ReplaceText",
    "ReportEvent",
    "ResetPrinter",
    "Screen",
    "SearchPath",
    "SendMessage",
    "SetCurrentDirectory",
    "SetForm",
    "SetJob",
    "SetPort",
    "SetPrinter",
    "SetProp",
    "StartService",
    "StaticColor",
    "StaticGray",
    "Status",
    "Success",
    "True",
    "TrueColor",
    "Unsorted",
    "UpdateResource",
    "WaitMessage",
    "Yield",
});
static_assert(std::ranges::is_sorted(macros));

/// The macros of <inttypes.h>: PRId64, SCNuMAX.
bool is_format(std::string_view type) {
  return type.size() > 4 && (type.substr(0, 3) == "PRI" || type.substr(0, 3) == "SCN") && type[3] >= 'a';
}

/// The macros of <termios.h>: B9600.
bool is_letter_and_digits(std::string_view type) {
  return type.size() > 1 && type.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

void set_macros(View& view, const std::set<std::string>& types) {
  View::List list;
  for (const std::string& type : types) {
    const bool known = std::ranges::binary_search(macros, type);
    if (!known && !is_format(type) && !is_letter_and_digits(type)) continue;
    list.emplace_back().set("macro_name", Identifier::given(type));
  }
  view.set("macros", std::move(list));
}

}  // namespace ucwagen::cpp
