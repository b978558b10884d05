package io.fitconnect.social.people;

import java.util.List;

/**
 * The kept keys that a search looks up.
 *
 * @param alike of names that sound like what is searched
 * @param close of names with a typing error
 * @param loose of names that begin like it, or of which one word sounds like one of it
 */
public record SearchKeys(List<String> alike, List<String> close, List<String> loose) {

    public SearchKeys {
        alike = List.copyOf(alike);
        close = List.copyOf(close);
        loose = List.copyOf(loose);
    }
}
