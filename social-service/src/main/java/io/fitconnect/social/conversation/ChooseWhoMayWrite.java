package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Chooses from whom the athlete takes messages. */
@UseCase
public class ChooseWhoMayWrite {

    private final WritingSettings settings;

    ChooseWhoMayWrite(WritingSettings settings) {
        this.settings = settings;
    }

    public void handle(UUID athlete, WhoMayWrite chosen) {
        settings.keep(athlete, chosen);
    }
}
