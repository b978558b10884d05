package io.fitconnect.promo.gear;

/**
 * What trainings tell of an item.
 *
 * @param total            by all known trainings that may be used
 * @param sinceAnnounced   by those that started after the announced wear
 * @param recent           by those of the weeks observed
 * @param observedWeeks    the last eight, or since the first use when that is nearer, two at least
 * @param withheldTrainings trainings with the item whose source forbids advice; nothing else is known of them
 */
public record ItemUse(Use total, Use sinceAnnounced, Use recent, double observedWeeks, int withheldTrainings) {

    public static final double MOST_WEEKS = 8;
    public static final double LEAST_WEEKS = 2;

    public ItemUse {
        if (!(observedWeeks >= LEAST_WEEKS && observedWeeks <= MOST_WEEKS) || withheldTrainings < 0) {
            throw new IllegalArgumentException("Two to eight weeks are observed");
        }
    }

    public static ItemUse none(int withheldTrainings) {
        return new ItemUse(Use.NONE, Use.NONE, Use.NONE, MOST_WEEKS, withheldTrainings);
    }
}
