package io.fitconnect.auth.clientregistration;

import io.fitconnect.auth.vendorapp.RegisteredVendorApp;
import io.fitconnect.auth.vendorapp.VendorAppSettings;
import io.fitconnect.platform.json.StrictJson;
import io.fitconnect.platform.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers registrations in the form of RFC 7591, errors too. */
@Component
public class RegistrationEndpoint {

    private static final JsonMapper JSON = StrictJson.mapper();
    private static final int LONGEST_BODY = 16_384;
    private static final String SCHEME = "Bearer ";

    private final InitialAccessTokens tokens;
    private final RegisterClient registerClient;
    private final VendorAppSettings settings;

    RegistrationEndpoint(InitialAccessTokens tokens, RegisterClient registerClient, VendorAppSettings settings) {
        this.tokens = tokens;
        this.registerClient = registerClient;
        this.settings = settings;
    }

    /** Answers one request. */
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
            return;
        }
        try {
            InitialAccess access = accessOf(request);
            ClientMetadata metadata = ClientMetadata.of(bodyOf(request));
            RegisteredVendorApp registered =
                    registerClient.handle(access, metadata.details(settings.usualScopes(), settings.scopes()));
            write(response, HttpStatus.CREATED, ClientInformation.of(registered, metadata));
        } catch (RegistrationRefused refused) {
            refuse(response, refused.fault(), refused.explanation());
        } catch (Refusal refusal) {
            refuse(response, faultOf(refusal), refusal.detail());
        }
    }

    private InitialAccess accessOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()))
                .flatMap(tokens::find)
                .orElseThrow(() -> new RegistrationRefused(
                        RegistrationFault.INVALID_TOKEN, "An initial access token of an administrator is required."));
    }

    private static JsonNode bodyOf(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        try {
            JsonNode document = body.length > LONGEST_BODY ? null : JSON.readTree(body);
            if (document != null && document.isObject()) {
                return document;
            }
        } catch (JacksonException e) {
            // answered below, as another document that is no object
        }
        throw new RegistrationRefused(
                RegistrationFault.INVALID_CLIENT_METADATA, "The body is a JSON object of at most 16 KiB.");
    }

    private static RegistrationFault faultOf(Refusal refusal) {
        if (refusal.type().slug().equals("unsafe-redirect-uri")) {
            return RegistrationFault.INVALID_REDIRECT_URI;
        }
        return refusal.type().status() == HttpStatus.BAD_REQUEST
                ? RegistrationFault.INVALID_CLIENT_METADATA
                : RegistrationFault.ACCESS_DENIED;
    }

    private static void refuse(HttpServletResponse response, RegistrationFault fault, String explanation)
            throws IOException {
        String error = fault.name().toLowerCase(Locale.ROOT);
        if (fault == RegistrationFault.INVALID_TOKEN) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"" + error + "\"");
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("error", error);
        document.put("error_description", explanation);
        write(response, fault.status(), document);
    }

    private static void write(HttpServletResponse response, HttpStatus status, Map<String, Object> document)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
    }
}
