package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import java.util.Optional;

/** Looks for one thing that speaks against a recording. */
interface Detector {

    Optional<Finding> examine(Sport sport, Evidence evidence);
}
