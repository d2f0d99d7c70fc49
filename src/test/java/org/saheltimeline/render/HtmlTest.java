package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Text;

class HtmlTest {

    @Test
    void aTextInAnotherLanguageSaysWhichAndWhichWayItRuns() {
        assertThat(Html.markup(new Text("R&D", Language.FR), Language.FR)).isEqualTo("R&amp;D");
        assertThat(Html.markup(new Text("oui", Language.FR), Language.EN)).isEqualTo("<span lang=\"fr\">oui</span>");
        assertThat(Html.markup(new Text("oui", Language.FR), Language.AR))
                .isEqualTo("<span lang=\"fr\" dir=\"ltr\">oui</span>");
        assertThat(Html.markup(new Text("مالي", Language.AR), Language.FR))
                .isEqualTo("<span lang=\"ar\" dir=\"rtl\">مالي</span>");
    }

    @Test
    void aNameOfNoLanguageIsIsolatedWhereTheTextRunsTheOtherWay() {
        assertThat(Html.markup(new Text("RFI", null), Language.EN)).isEqualTo("RFI");
        assertThat(Html.markup(new Text("RFI", null), Language.AR)).isEqualTo("<bdi>RFI</bdi>");
    }

    @Test
    void aListOfOneIsNoList() {
        assertThat(Html.markup(Html.list(List.of("a")))).isEqualTo("a");
        assertThat(Html.markup(Html.list(List.of("a", "b")))).isEqualTo("<ul><li>a<li>b</ul>");
    }
}
