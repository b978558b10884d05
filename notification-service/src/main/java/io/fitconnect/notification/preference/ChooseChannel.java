package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete chooses whether and how a channel carries a kind. */
@UseCase
public class ChooseChannel {

    private final Kinds kinds;
    private final AthletePreferences preferences;

    ChooseChannel(Kinds kinds, AthletePreferences preferences) {
        this.kinds = kinds;
        this.preferences = preferences;
    }

    /** Keeps the choice; refuses to mute or to delay what cannot be muted. */
    public void handle(UUID athlete, String name, ChannelName channel, Wish wish) {
        NotificationKind<?> kind = kinds.find(name)
                .orElseThrow(
                        () -> new Refusal(CommonProblems.NOT_FOUND, PreferenceText.NO_SUCH_KIND.message("kind", name)));
        if (wish == Wish.DAILY && channel != ChannelName.MAIL) {
            throw InvalidValue.refuse("digest", "is for mail alone");
        }
        if (wish != Wish.AT_ONCE && !kind.isMutable() && kind.channels().contains(channel)) {
            throw new Refusal(PreferenceProblems.NOT_MUTABLE, PreferenceText.ALWAYS_SENT.message());
        }
        preferences.choose(athlete, name, channel, wish);
    }
}
