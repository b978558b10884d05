package io.fitconnect.social.tally;

/**
 * A total that is not what a recount finds.
 *
 * @param counted how many rows there are
 */
public record Difference(Target target, String what, long kept, long counted) {}
