package io.fitconnect.social.conversation;

import java.util.UUID;

/** What each athlete has chosen. */
public interface WritingSettings {

    WhoMayWrite get(UUID athlete);

    void keep(UUID athlete, WhoMayWrite chosen);
}
