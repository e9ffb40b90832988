#!/usr/bin/env bash
# Sign the application, put it into a disk image, and have Apple notarise that.
#
#   bash packaging/installers/macos/make_dmg.sh VERSION
#
# Without these variables the application is signed ad hoc, which runs on this Mac only:
#   SIGNING_IDENTITY   "Developer ID Application: NAME (TEAM)", in a keychain that is unlocked
#   NOTARY_PROFILE     of "xcrun notarytool store-credentials NOTARY_PROFILE"
set -euo pipefail

version=${1:?"the version is missing"}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
application=$root/dist/Huescope.app
image=$root/dist/Huescope-$version-$(uname -m).dmg
identity=${SIGNING_IDENTITY:--}

options=(--force --sign "$identity")
if [[ $identity != - ]]; then
    options+=(--options runtime --timestamp --entitlements "$here/entitlements.plist")
fi

# From the inside out: a signature covers those of what is in it.
find "$application/Contents/Frameworks" "$application/Contents/Resources" -type f \
    \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 50 codesign "${options[@]}"
find "$application/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
    xargs -0 -n 1 codesign "${options[@]}"
codesign "${options[@]}" "$application"
codesign --verify --deep --strict "$application"

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$application" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -volname Huescope -srcfolder "$staging" -fs HFS+ -format ULMO "$image"

if [[ $identity != - ]]; then
    codesign --sign "$identity" --timestamp "$image"
fi
if [[ -n ${NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
