/**
 * What survives when parts of the platform die: many clients push recordings while services and Kafka are killed and
 * started again. {@link io.fitconnect.e2e.resilience.KillAndRestart} runs it. A client repeats only what was not
 * acknowledged; whatever was acknowledged must end, and exactly once.
 */
@NullMarked
package io.fitconnect.e2e.resilience;

import org.jspecify.annotations.NullMarked;
