// Made by ucwagen from the reference.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

/// The form of the generated files; sources and headers of different forms do not go together.
#define UCWA_BINDINGS_VERSION 2
