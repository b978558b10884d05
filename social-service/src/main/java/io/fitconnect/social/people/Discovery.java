package io.fitconnect.social.people;

import io.fitconnect.platform.relation.Visibilities;

/**
 * Who may be discovered by a viewer, as a condition of searches and suggestions: adults whose profile shows itself to the viewer, and
 * friends of friends whose profile is not for themselves alone. An unknown age is a minor's. Blocks and hiding stand above both.
 */
public final class Discovery {

    /** To whom a person shows up, of {@code a}, which may be missing. */
    private static final String SHOWN_TO = """
            case when coalesce(a.settings ->> 'profile', 'only-me') = 'only-me' then 'only-me' when NEAR then 'everyone'
            when coalesce(a.minor, true) then 'only-me' else a.settings ->> 'profile' end""";

    private Discovery() {}

    /**
     * To whom a person shows up, for a column {@code shown_to} of {@code p}.
     *
     * @param near an expression that tells whether it is a friend of the viewer, or a friend of one
     */
    public static String shownTo(String near) {
        return SHOWN_TO.replace("NEAR", near);
    }

    /** The condition for {@code p}, which has {@code athlete_id} and {@code shown_to}. */
    public static String condition() {
        return "p.athlete_id <> :viewer and " + Visibilities.condition("p.athlete_id", "p.shown_to");
    }
}
