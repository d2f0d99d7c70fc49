#!/bin/sh
# Makes the fonts of the preview cards anew from Debian's fonts-noto-core, with hb-subset (Debian: libharfbuzz-bin).
# Only what Latin and Arabic script need is kept: letters, signs, joining and kerning; no hinting, which is not used.
set -eu
from=${1:-/usr/share/fonts/truetype/noto}
to=$(CDPATH='' cd "$(dirname "$0")/../main/resources/org/saheltimeline/cards" && pwd)

# ASCII, Latin-1, Latin Extended-A, the letters of Hausa, Bambara, Fulfulde and Tamasheq, transliteration, signs.
latin='U+0020-007E,U+00A0-017F,U+0181,U+0186,U+018A,U+018E-018F,U+0190,U+0192,U+0198-0199,U+019D,U+01B3-01B4'
latin="$latin,U+01DD,U+01E6-01E7,U+0218-021B,U+0253-0254,U+0256-0257,U+0259,U+025B,U+0263,U+0272,U+02BC,U+0300-0304"
latin="$latin,U+0323,U+1E0C-1E0D,U+1E24-1E25,U+1E62-1E63,U+1E6C-1E6D,U+1E92-1E93,U+1EB8-1EB9,U+1ECC-1ECD"
latin="$latin,U+2010-2015,U+2018-201E,U+2022,U+2026,U+202F,U+2039-203A,U+2212,U+2248,U+2264-2265"
# The Arabic block, and the signs that the font has for it.
arabic='U+0020-0040,U+005B-005F,U+007B-007E,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+2010-2015,U+2018-201E,U+2026,U+202F'

for font in NotoSerif-Bold NotoSans-Regular; do
  hb-subset "$from/$font.ttf" --unicodes="$latin" --layout-features=kern,mark,mkmk,ccmp,liga,locl --no-hinting \
    --output-file="$to/$font.ttf"
done
for font in NotoNaskhArabic-Bold NotoNaskhArabic-Regular; do
  hb-subset "$from/$font.ttf" --unicodes="$arabic" --no-hinting --output-file="$to/$font.ttf"
done
