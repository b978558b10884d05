package io.fitconnect.integration.quota;

/** Which quota a push is counted to. */
public enum PushLane {
    /** What happens now. */
    LIVE,
    /** History, which the client says is such. */
    BACKFILL;

    /** The lane of a request. */
    public static PushLane of(boolean backfill) {
        return backfill ? BACKFILL : LIVE;
    }
}
