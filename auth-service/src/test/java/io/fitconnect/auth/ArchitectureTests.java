package io.fitconnect.auth;

import io.fitconnect.platform.test.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.auth")
                .coreMayUse(
                        "org.springframework.security..", "being an authorization server is this service's business")
                .coreMayUse("com.nimbusds.jose..", "keys and their public form are a feature")
                .coreMayUse("com.webauthn4j..", "the checks of passkeys tell by its exceptions")
                .coreMayUse("org.springframework.web.client", "outside providers are called")
                .coreMayUse("java.net.http", "outside providers are called")
                .coreMayUse("org.springframework.http.client", "outside providers are called")
                .coreMayUse("org.springframework.http.converter", "outside providers are called")
                .coreMayUse("tools.jackson.core..", "answers of passkeys are JSON of a generic type")
                .coreMayUse("javax.crypto..", "one-time codes and keyed digests are HMACs")
                .coreMayUse("com.google.zxing..", "authenticator apps read their key from a picture")
                .coreMayUse("org.springframework.http", "cookies, headers and methods of browsers are a feature")
                .coreMayUse("jakarta.servlet..", "browser sessions are a feature")
                .coreMayUse("org.springframework.beans.factory", "keys and clients exist before the first request")
                .coreMayUse("org.springframework.dao", "another instance or visitor was faster: a unique key tells")
                .coreMayUse("org.springframework.context", "the texts of mails stand in the messages")
                .coreMayUse("org.springframework.context.event", "packages hear within a transaction that sessions end")
                .coreMayUse("org.springframework.web.util", "mails have links and an HTML part")
                .coreMayUse("tools.jackson.databind..", "what a proof is good for is sealed as JSON")
                .coreMayUse("javax.crypto..", "refresh tokens are derived from their predecessors")
                .coreMayUse("tools.jackson.core", "the parameter claims is JSON of a stranger, which may be none")
                .coreMayUse("org.springframework.util.unit", "sizes in settings")
                .coreMayUse("com.ibm.icu..", "domains of addresses by IDNA 2008, and what cannot be seen in them")
                .coreMayUse("tools.jackson.databind..", "an archive describes itself in a JSON document")
                .tests();
    }
}
