package io.fitconnect.integration.correction;

import io.fitconnect.recording.correction.Crop;

/** The activity that a split makes, and what it leaves of the recording. */
record SecondPart(RevisedActivity activity, Crop crop) {}
