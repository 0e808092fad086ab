# What Doxygen need not see: special members, which are what they always are, and declarations for the library's own use.
s/^  ~?[A-Z][A-Za-z0-9_]*\([^()]*\)( noexcept)?;$//
s/^  [A-Z][A-Za-z0-9_]*& operator=\([^()]*\)( noexcept)?;$//
s/^detail::Offers<.*> offers\(const .*\);$//
s/^template <>$//
s/^[A-Z_]*EXPORT const detail::Type& detail::type_of<.*>\(\) noexcept;$//
