package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;

/**
 * Those who start together.
 *
 * @param offsetSeconds how long after the start of the group training
 */
public record StartWave(String name, int offsetSeconds) {

    public static final int MAX_NAME_LENGTH = 40;
    public static final int MAX_OFFSET_SECONDS = 86_400;
    public static final TextRule NAME = TextRule.line(MAX_NAME_LENGTH);

    public StartWave {
        if (offsetSeconds < 0 || offsetSeconds > MAX_OFFSET_SECONDS) {
            throw InvalidValue.refuse("offsetSeconds", "must be 0 to " + MAX_OFFSET_SECONDS);
        }
    }
}
