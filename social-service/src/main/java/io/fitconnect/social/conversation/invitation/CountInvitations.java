package io.fitconnect.social.conversation.invitation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Counts the groups to which a person is invited. */
@UseCase(readOnly = true)
public class CountInvitations {

    /** More are not counted. */
    public static final int MOST = 99;

    private final Invitations invitations;

    CountInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    public int handle(UUID athlete) {
        return invitations.count(athlete, MOST);
    }
}
