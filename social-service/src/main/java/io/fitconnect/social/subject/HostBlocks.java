package io.fitconnect.social.subject;

import java.util.regex.Pattern;

/**
 * Blocks between the owner of a subject and people who talk about it. Nobody but the person sees what is said from behind one: the owner, who
 * answers for the subject, could not delete it. Each class that lists or counts what is said adds this to
 * {@link io.fitconnect.platform.relation.Visibilities#condition}.
 */
public final class HostBlocks {

    private static final String OWNER = """
            (select coalesce(
              (select d.athlete_id from discussion d where d.subject_id = :subject),
              (select g.organiser_id from shared_group_training g where g.id = :subject),
              (select k.owner_id from club k where k.id = :subject)))""";

    /** A block is kept once for each direction. */
    private static final String CONDITION = """
            (AUTHOR = :viewer or not exists (
              select 1 from relation b where b.athlete_id = OWNER and b.other_id = AUTHOR and b.blocked))""";

    private static final String PEOPLE = """
            select o.subject_id, b.other_id as athlete_id from (
              select d.subject_id, d.athlete_id as owner_id from discussion d where d.subject_id in (:subjects)
              union all
              select g.id, g.organiser_id from shared_group_training g where g.id in (:subjects)
              union all
              select k.id, k.owner_id from club k where k.id in (:subjects)) o
            join relation b on b.athlete_id = o.owner_id and b.blocked
            where b.other_id <> :viewer""";

    private static final Pattern COLUMN = Pattern.compile("[a-z_.]+");

    private HostBlocks() {}

    /**
     * A condition for the {@code where} of a list of what is said on {@code :subject}, for {@code :viewer}.
     *
     * @param author column of who said it, such as {@code c.author_id}
     */
    public static String condition(String author) {
        if (!COLUMN.matcher(author).matches()) {
            throw new IllegalArgumentException("A column is expected: " + author);
        }
        return CONDITION.replace("OWNER", OWNER).replace("AUTHOR", author);
    }

    /**
     * A query of those, as {@code subject_id} and {@code athlete_id}, whom {@link #condition} leaves out on {@code :subjects} for {@code :viewer}.
     */
    public static String people() {
        return PEOPLE;
    }
}
