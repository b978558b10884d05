package io.fitconnect.integration.correction;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.integration.imports.Import;
import java.util.List;

/** A recorded activity with its file and everything that was set right of it. */
public record CorrectableRecording(Activity activity, Import entry, List<CorrectionEntry> corrections) {

    ActivityKey key() {
        return activity.getId();
    }
}
