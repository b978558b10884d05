package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.ImportSettings;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Tells from an access token who sends: the athlete, through a client of our own or a vendor's. */
@Component
class ImportSenders {

    private final ImportSettings settings;

    ImportSenders(ImportSettings settings) {
        this.settings = settings;
    }

    Sender of(Caller caller) {
        return new Sender(caller.requireSubject(), caller.clientId(), settings.kindOf(caller.clientId()));
    }
}
