package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlFormTests {

    private static final String PAGE = """
            <form action="/search"><input name="q"></form>
            <form class="narrow" method="post" action="/login?next=1&amp;b=2">
              <input type="hidden" name="_csrf" value="a&quot;b"/>
              <input name='email' required>
              <input type=password name=password>
              <input type="checkbox" name="scope" value="activity:write">
              <input type="checkbox" name="remember">
              <select name="zone"><option value="UTC">UTC</option>
                <option value="Asia/Omsk" selected="selected">Omsk</option></select>
              <select id="unit" name="unit"><option value="metric">m</option><option value="imperial">ft</option></select>
              <input type="submit" name="go" value="Go">
              <button type="submit" name="action" value="cancel">Cancel</button>
            </form>
            """;

    @Test
    void findsTheFormThatIsSentByPost() {
        var form = HtmlForm.listIn(PAGE);

        assertThat(form).singleElement().extracting(HtmlForm::action).isEqualTo("/login?next=1&b=2");
    }

    @Test
    void sendsHiddenAndTypedFieldsAndTickedBoxesButNoButtons() {
        var form = HtmlForm.findWithField(PAGE, "password").orElseThrow();

        assertThat(form.filledWith(Map.of("email", "ana@example.org", "password", "secret", "locale", "sl")))
                .containsExactly(
                        Map.entry("_csrf", "a\"b"),
                        Map.entry("email", "ana@example.org"),
                        Map.entry("password", "secret"),
                        Map.entry("zone", "Asia/Omsk"),
                        Map.entry("unit", "metric"),
                        Map.entry("scope", "activity:write"),
                        Map.entry("remember", "on"),
                        Map.entry("locale", "sl"));
    }

    @Test
    void findsNoFormWithoutTheField() {
        assertThat(HtmlForm.findWithField(PAGE, "displayName")).isEmpty();
        assertThat(HtmlForm.findWithField(PAGE, "q")).isEmpty();
    }
}
