package io.fitconnect.notification.mail;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.preference.ChooseChannel;
import io.fitconnect.platform.usecase.UseCase;

/** An athlete ends mails of a kind from within one of them. */
@UseCase
public class StopMails {

    private final UnsubscribeLinks links;
    private final ChooseChannel chooseChannel;

    StopMails(UnsubscribeLinks links, ChooseChannel chooseChannel) {
        this.links = links;
        this.chooseChannel = chooseChannel;
    }

    public void handle(String secret) {
        UnsubscribeLink link = links.require(secret);
        chooseChannel.handle(link.athlete(), link.kind(), ChannelName.MAIL, false);
    }
}
