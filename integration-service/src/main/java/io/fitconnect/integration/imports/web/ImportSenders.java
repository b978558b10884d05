package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import org.springframework.stereotype.Component;

/** Tells from an access token who sends: the athlete, through a client of the house, or a vendor. */
@Component
class ImportSenders {

    private final FirstPartyClients house;

    ImportSenders(FirstPartyClients house) {
        this.house = house;
    }

    Sender of(Caller caller) {
        SourceKind kind = house.contains(caller) ? SourceKind.UPLOAD : SourceKind.VENDOR;
        return new Sender(caller.requireSubject(), caller.clientId(), kind);
    }
}
