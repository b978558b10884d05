package io.fitconnect.auth.applogo;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where pages find the logo that athletes see. */
@Component
public class LogoAddress {

    private final AppLogos logos;

    LogoAddress(AppLogos logos) {
        this.logos = logos;
    }

    /** Empty when the application has none that is shown. */
    public Optional<String> find(String clientId) {
        return logos.findShown(clientId).map(logo -> of(clientId, logo.digest()));
    }

    /** The address of a logo with this digest; another logo has another address. */
    public static String of(String clientId, String digest) {
        return "/account/apps/" + clientId + "/logo?v=" + digest.substring(0, 16);
    }
}
