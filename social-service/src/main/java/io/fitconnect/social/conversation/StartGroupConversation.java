package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** Begins a conversation of a group, which the athlete administers: with friends at once, with others when they accept. */
@UseCase
public class StartGroupConversation {

    private final Conversations conversations;
    private final Participants participants;
    private final GroupAdmission admission;
    private final OpeningLimit limit;
    private final Titling titling;
    private final ConversationNews news;
    private final ConversationSettings settings;
    private final Clock clock;

    StartGroupConversation(
            Conversations conversations,
            Participants participants,
            GroupAdmission admission,
            OpeningLimit limit,
            Titling titling,
            ConversationNews news,
            ConversationSettings settings,
            Clock clock) {
        this.conversations = conversations;
        this.participants = participants;
        this.admission = admission;
        this.limit = limit;
        this.titling = titling;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Returns the id. Refuses all when one of the others takes no messages from the athlete, when two clash, or when {@link TitleRule}
     * refuses the title.
     */
    public UUID handle(UUID athlete, String title, Set<UUID> others) {
        if (others.size() >= settings.mostParticipants()) {
            throw ConversationProblems.full(settings.mostParticipants());
        }
        limit.take(athlete);
        limit.takeInvitations(athlete, others.size());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Conversation untitled = Conversation.group(now);
        Participant administrator = Participant.join(untitled, athlete, ConversationRole.ADMINISTRATOR, now);
        Conversation group = titling.title(athlete, untitled, administrator, title);
        conversations.add(group);
        participants.add(administrator);
        others.forEach(other -> admission.admit(group, administrator, athlete, other, now));
        news.changed(group);
        return group.id();
    }
}
