package org.saheltimeline.browser;

/** Questions that only the page itself can answer, in its own language. */
final class InThePage {

    private InThePage() {}

    /** The elements that reach over the screen's edge where the page scrolls sideways; none where it does not. */
    static final String WIDER_THAN_THE_SCREEN = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width);
              return ['page of ' + document.documentElement.scrollWidth + ' px',
                  ...wide.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
            }""";

    private static final String COLOURS = """
            const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
            const rgba = text => { const n = text.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
            const luminance = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
            const paper = e => {
              for (let at = e; at; at = at.parentElement) {
                const colour = rgba(getComputedStyle(at).backgroundColor);
                if (colour[3] > 0.99) return colour;
              }
              return [255, 255, 255, 1];
            };
            """;

    static final String LUMINANCE_OF_PAPER = "() => {" + COLOURS + "return luminance(paper(document.body)); }";

    /** Visible texts whose contrast with what is behind them is below WCAG's 4.5. */
    static final String FAINT = "() => {" + COLOURS + """
            const faint = new Set();
            for (const e of document.querySelectorAll('body *')) {
              const words = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
              if (!words || !e.checkVisibility() || e.closest('.skip, .off, svg')) continue;
              const ink = luminance(rgba(getComputedStyle(e).color));
              const behind = luminance(paper(e));
              const contrast = (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05);
              if (contrast < 4.5) faint.add(contrast.toFixed(1) + ': ' + e.outerHTML.slice(0, 80));
            }
            return [...faint].slice(0, 5);
            }""";

    static final String FOCUS_IS_SEEN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              const box = document.activeElement.getBoundingClientRect();
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                  && box.width > 1 && box.bottom > 0 && box.top < innerHeight;
            }""";
}
