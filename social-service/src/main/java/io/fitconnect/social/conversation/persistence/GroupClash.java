package io.fitconnect.social.conversation.persistence;

/** Two people who cannot be in one group. */
final class GroupClash {

    private static final String CONDITION = """
            (ONE <> OTHER and (
              exists (select 1 from relation b where b.blocked
                and ((b.athlete_id = ONE and b.other_id = OTHER) or (b.athlete_id = OTHER and b.other_id = ONE)))
              or (exists (select 1 from athlete_visibility v where v.athlete_id in (ONE, OTHER) and v.minor)
                and not exists (select 1 from relation f where f.athlete_id = ONE and f.other_id = OTHER and f.friend))))""";

    private GroupClash() {}

    /**
     * A condition that holds for two people between whom a block stands, and for two who are no friends where one is a minor. Takes
     * columns or parameters.
     */
    static String between(String one, String other) {
        return CONDITION.replace("ONE", one).replace("OTHER", other);
    }
}
