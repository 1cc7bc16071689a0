#!/bin/sh
# Draws the pictures of the sample bulletins: each SVG here becomes a small PNG one folder up,
# because mail programs show no SVG. Needs rsvg-convert, pngquant and optipng.
set -eu
cd "$(dirname "$0")"
for svg in *.svg; do
  png="../${svg%.svg}.png"
  rsvg-convert "$svg" -o "$png"
  pngquant --force --speed 1 --output "$png" 48 "$png"
  optipng -quiet -strip all -o5 "$png"
done
