package io.fitconnect.integration.correction;

/** What an athlete wants to set right. Times are those of the training's streams, in milliseconds. */
public sealed interface Wish {

    /** Leave what lies between two moments. */
    record Crop(long fromMillis, long toMillis) implements Wish {}

    /** Make a second activity from the rest. */
    record Split(long atMillis) implements Wish {}

    /** Set how far it was. */
    record Distance(double meters) implements Wish {}
}
