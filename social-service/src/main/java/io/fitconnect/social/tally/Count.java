package io.fitconnect.social.tally;

/**
 * How many there are of something.
 *
 * @param what {@link #COMMENTS}, {@link #ANSWERS} or the wire name of a kind of reaction
 */
public record Count(Target target, String what, long number) {

    /** Comments on a subject, with the answers to them. */
    public static final String COMMENTS = "comments";

    /** Answers to a comment. */
    public static final String ANSWERS = "answers";
}
