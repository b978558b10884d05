package io.fitconnect.notification.mail;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.preference.AthletePreferences;
import io.fitconnect.notification.preference.ChooseChannel;
import io.fitconnect.notification.preference.Wish;
import io.fitconnect.platform.usecase.UseCase;

/** An athlete ends mails of a kind, or the daily digest, from within one of them. */
@UseCase
public class StopMails {

    private final UnsubscribeLinks links;
    private final AthletePreferences preferences;
    private final ChooseChannel chooseChannel;

    StopMails(UnsubscribeLinks links, AthletePreferences preferences, ChooseChannel chooseChannel) {
        this.links = links;
        this.preferences = preferences;
        this.chooseChannel = chooseChannel;
    }

    public void handle(String secret) {
        UnsubscribeLink link = links.require(secret);
        if (link.isOfDigest()) {
            preferences.endDigests(link.athlete());
        } else {
            chooseChannel.handle(link.athlete(), link.kind(), ChannelName.MAIL, Wish.NEVER);
        }
    }
}
