package io.fitconnect.e2e.client;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where a browser has come to: a page of the platform, or an address outside of it that the platform sent it to.
 *
 * @param address where the browser stands
 * @param answer the last answer that it got
 */
record Page(URI address, Answer answer, boolean outside) {

    String html() {
        return answer.body();
    }

    /** The form with the field, or a failure that shows the words of the page. */
    HtmlForm getForm(String field) {
        return HtmlForm.findWithField(html(), field)
                .orElseThrow(() -> new UnexpectedAnswer(answer, "a form with the field " + field));
    }

    /** A parameter of the address, such as the code that a redirect brings. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(address.getRawQuery())
                .flatMap(query -> FormBody.decode(query).stream()
                        .filter(parameter -> parameter.getKey().equals(name))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
