package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.Refused;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.recording.UnreadableRecording;

/** Why an import is refused, in words for the athlete. */
final class Refusals {

    /** The worker died over it or failed, every time. */
    static final Refused NOT_DECODABLE = new Refused(
            "not-decodable",
            "Reading the file failed on our side several times. Send it again later, or export it in another format.");

    private Refusals() {}

    static Refused of(UnreadableRecording unreadable) {
        return new Refused(WireName.of(unreadable.reason()), String.valueOf(unreadable.getMessage()));
    }
}
