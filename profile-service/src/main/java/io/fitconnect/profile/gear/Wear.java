package io.fitconnect.profile.gear;

/**
 * The kept wear of an item.
 *
 * @param total    since the item was added
 * @param current  since the last service, or all without one
 * @param life     which life the current one is
 * @param noticed  the furthest threshold that was published in this life
 */
public record Wear(WearSum total, WearSum current, int life, Threshold noticed) {

    static final Wear NONE = new Wear(WearSum.NONE, WearSum.NONE, 0, Threshold.NONE);

    Wear with(Threshold reached) {
        return new Wear(total, current, life, reached);
    }
}
