package io.fitconnect.social.people.contact;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Shows to whom a contact link leads, also a minor and somebody who shows no profile: they gave the link away. */
@UseCase(readOnly = true)
public class ReadContactLink {

    private final ContactLinks links;

    ReadContactLink(ContactLinks links) {
        this.links = links;
    }

    /** Refuses with 404 a link that does not hold, and one of somebody from whom a block separates the reader. */
    public Contact handle(String secret, UUID viewer) {
        return SecretAddress.find(secret)
                .flatMap(address -> links.findName(address.opened(), address.digest(), viewer)
                        .map(name -> new Contact(address.opened(), name)))
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, ContactText.NO_SUCH_LINK.message()));
    }
}
