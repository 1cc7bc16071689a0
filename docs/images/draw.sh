#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Draws the pictures of the front page: a sample as a page, light and dark, and as a mail. Build first
# (mvn -q -DskipTests package). Needs chromium, pngquant and optipng.
set -eu
cd "$(dirname "$0")"
bulletin=../../bulletin-cli/bin/bulletin
examples=$(cd ../examples && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# draw NAME COLOR-SCHEME: takes a picture of $work/NAME.html
draw() {
  scheme=1
  [ "$2" = light ] || scheme=0
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --hide-scrollbars \
    --blink-settings=preferredColorScheme=$scheme --window-size=680,820 \
    --screenshot="$work/$1.png" "file://$work/$1.html" >/dev/null 2>&1
  pngquant --force --speed 1 --output "$1.png" 64 "$work/$1.png"
  optipng -quiet -strip all -o5 "$1.png"
}

sample=$examples/harbour-relief.bulletin.json
cp -r "$examples/images" "$work/images"
$bulletin render "$sample" --to html --output "$work/page.html"
cp "$work/page.html" "$work/page-dark.html"
# A mail needs absolute addresses; for the picture they lead back into this folder.
$bulletin render "$sample" --to html-email --base-url https://harbour.example/ |
  sed 's|src="https://harbour.example/|src="|g' >"$work/mail.html"

draw page light
draw page-dark dark
draw mail light
