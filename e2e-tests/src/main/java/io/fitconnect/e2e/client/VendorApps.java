package io.fitconnect.e2e.client;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The apps of a tracker vendor. */
public final class VendorApps {

    private static final String PATH = "/api/v1/vendor-apps";

    private final Api api;

    VendorApps(Api api) {
        this.api = api;
    }

    /** Registers an app that may push recordings of athletes who agree. */
    public OAuthClient register(String name, URI redirectUri) {
        var app = Map.of(
                "name",
                name,
                "website",
                redirectUri.resolve("/").toString(),
                "redirectUris",
                List.of(redirectUri.toString()));
        var created = api.post(PATH, app, Map.of()).expect(201).json();
        return new OAuthClient(
                created.path("clientId").asString(),
                created.path("clientSecret").asString(),
                redirectUri,
                List.of("activity:write"));
    }

    public Answer list() {
        return api.get(PATH);
    }
}
