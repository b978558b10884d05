package io.fitconnect.contracts;

/** A member that is missing, unknown or of the wrong type; the message names file and place. */
final class MisplacedValue extends IllegalArgumentException {

    MisplacedValue(String place, String problem) {
        super(place + ": " + problem);
    }
}
