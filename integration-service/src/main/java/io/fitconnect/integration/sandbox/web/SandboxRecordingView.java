package io.fitconnect.integration.sandbox.web;

import io.fitconnect.integration.sandbox.SandboxRecording;
import io.swagger.v3.oas.annotations.media.Schema;

/** A recording to push for made-up athletes. */
@Schema(name = "SandboxRecording")
record SandboxRecordingView(
        String name,

        @Schema(description = "Whether a push of it is accepted; another one shows what a refusal looks like")
        boolean accepted) {

    static SandboxRecordingView of(SandboxRecording recording) {
        return new SandboxRecordingView(recording.wireName(), recording.isWhole());
    }
}
