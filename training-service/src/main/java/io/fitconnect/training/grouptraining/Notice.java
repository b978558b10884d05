package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.UUID;

/** What an organiser tells the participants of a group training. */
public record Notice(UUID id, AthleteId writer, Instant writtenAt, String text) {

    public static final int MAX_LENGTH = 500;
    public static final TextRule TEXT = TextRule.note(MAX_LENGTH);

    static Notice of(AthleteId writer, Instant now, String text) {
        return new Notice(Ids.next(), writer, now, text);
    }
}
