package io.fitconnect.auth.clientregistration;

import io.fitconnect.auth.vendorapp.RegisteredVendorApp;
import io.fitconnect.auth.vendorapp.VendorApp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The client information response (RFC 7591, section 3.2.1). */
final class ClientInformation {

    private ClientInformation() {}

    static Map<String, Object> of(RegisteredVendorApp registered, ClientMetadata metadata) {
        VendorApp app = registered.app();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("client_id", app.clientId());
        document.put("client_secret", registered.clientSecret());
        document.put("client_id_issued_at", app.registeredAt().getEpochSecond());
        document.put("client_secret_expires_at", 0);
        document.put("client_name", app.details().name());
        document.put("client_uri", app.details().website());
        document.put("redirect_uris", List.copyOf(new TreeSet<>(app.details().redirectUris())));
        document.put("scope", String.join(" ", new TreeSet<>(app.details().scopes())));
        document.put("grant_types", List.copyOf(new TreeSet<>(ClientMetadata.GRANTS)));
        document.put("response_types", List.of("code"));
        document.put("token_endpoint_auth_method", metadata.authenticationMethod());
        return document;
    }
}
