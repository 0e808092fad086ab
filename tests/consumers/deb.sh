# The Debian package: what it says it needs, and that the program in it runs from where it is unpacked.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
command -v dpkg-deb dpkg-shlibdeps >/dev/null || { echo "no dpkg-dev here: skipped"; exit 77; }
cpack --config "$BUILD/CPackConfig.cmake" -B "$WORK" >"$log" 2>&1 || fail "cpack"
package=$(ls ucwagen_*.deb)
dpkg-deb -f "$package" Depends | grep -q libcmark-gfm || fail "$package does not depend on cmark-gfm"
dpkg-deb -x "$package" root
root/usr/bin/ucwagen --version || fail "the program of the package"
copy_pages pages
root/usr/bin/ucwagen generate pages --output tree --quiet || fail "the program of the package"
[[ -f tree/include/ucwa/ucwa.hpp ]] || fail "nothing was generated"
for file in usr/share/man/man1/ucwagen.1.gz usr/share/man/man1/ucwagen.1; do [[ -f root/$file ]] && exit 0; done
fail "there is no man page"
