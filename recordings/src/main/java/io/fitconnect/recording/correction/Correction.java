package io.fitconnect.recording.correction;

import io.fitconnect.recording.Recording;
import java.util.List;

/** One thing that was set right. Applied to the same recording it always gives the same. */
public sealed interface Correction permits Crop, CorrectedDistance {

    /**
     * The corrected recording.
     *
     * @throws ImpossibleCorrection when it does not fit this recording
     */
    Recording apply(Recording recording);

    /** The recording after all corrections, each applied to what the ones before it left. */
    static Recording applyAll(List<? extends Correction> corrections, Recording recording) {
        Recording corrected = recording;
        for (Correction correction : corrections) {
            corrected = correction.apply(corrected);
        }
        return corrected;
    }
}
