package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Reads from whom the athlete takes messages. */
@UseCase(readOnly = true)
public class ViewWritingSetting {

    private final WritingSettings settings;

    ViewWritingSetting(WritingSettings settings) {
        this.settings = settings;
    }

    public WhoMayWrite handle(UUID athlete) {
        return settings.get(athlete);
    }
}
