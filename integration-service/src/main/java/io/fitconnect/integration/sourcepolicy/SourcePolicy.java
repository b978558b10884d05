package io.fitconnect.integration.sourcepolicy;

/**
 * What a source allows.
 *
 * @param show   to other people, as far as the athlete allows it
 * @param rank   to count on boards
 * @param advise to use for advice about gear and for offers
 * @param coach  to use for plans, and to show to a coach
 * @param model  to give to a language model, with the athlete's consent
 * @param keep   to keep after the athlete disconnected the vendor
 */
public record SourcePolicy(boolean show, boolean rank, boolean advise, boolean coach, boolean model, boolean keep) {

    /** Of an athlete's own uploads. */
    public static final SourcePolicy ALL = new SourcePolicy(true, true, true, true, true, true);

    /** Of a vendor of which nothing is known. */
    public static final SourcePolicy NONE = new SourcePolicy(false, false, false, false, false, false);
}
