package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.util.Map;

/** The client that foreign libraries are when they sign a person in. Its addresses are those of one port of this machine. */
final class RelyingParty {

    private static final String ID = "relyingparty"; // a seed's name in a variable has no dash
    private static final String SECRET = "secret-of-the-relying-party-of-one-run";
    private static final int USUAL_PORT = 8990;
    private static final String SEED = "FITCONNECT_AUTH_CLIENTS_SEEDS_RELYINGPARTY_";

    private RelyingParty() {}

    /** Has the platform know this client from its start. */
    static void introduceTo(OwnPlatform platform) {
        var base = base(platform);
        platform.with(SEED + "NAME", "Relying Party")
                .with(SEED + "SECRET", SECRET)
                .with(SEED + "REDIRECTURIS", base + "/callback," + base + "/protected/redirect_uri")
                .with(SEED + "POSTLOGOUTREDIRECTURIS", base + "/signed-out," + base + "/after")
                .with(SEED + "SCOPES", "openid,profile,email,offline_access")
                .with(SEED + "CLIENTCREDENTIALS", "true");
    }

    /** What the scripts of {@code browser/} read from their environment. */
    static Map<String, String> environment(OwnPlatform platform) {
        return Map.of(
                "RELYING_PARTY_ID", ID,
                "RELYING_PARTY_SECRET", SECRET,
                "RELYING_PARTY_PORT", String.valueOf(platform.port(USUAL_PORT)));
    }

    private static String base(OwnPlatform platform) {
        return "http://127.0.0.1:" + platform.port(USUAL_PORT);
    }
}
