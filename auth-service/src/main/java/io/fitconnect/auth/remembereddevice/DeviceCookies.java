package io.fitconnect.auth.remembereddevice;

import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the cookie: sealed, unreadable for scripts, bound to this host on HTTPS. It holds the accounts that a browser
 * was used for last, so that people who share one do not displace each other.
 */
@Component
class DeviceCookies {

    private static final String NAME = "fitconnect-device";
    private static final String CONTEXT = "remembered-device";
    private static final String SEPARATOR = "~";
    private static final int MOST_ACCOUNTS = 4;
    private static final int LONGEST = 2_000;

    private final Sealer sealer;

    DeviceCookies(Sealer sealer) {
        this.sealer = sealer;
    }

    /** What the browser says, the last used account first; nothing when the cookie was not sealed here. */
    List<DeviceSecret> read(HttpServletRequest request) {
        return find(request).map(this::open).orElse(List.of());
    }

    /** Puts an account's secret first. */
    void write(DeviceSecret secret, Duration life, HttpServletRequest request, HttpServletResponse response) {
        List<DeviceSecret> secrets = new ArrayList<>(List.of(secret));
        read(request).stream()
                .filter(other -> !other.account().equals(secret.account()))
                .limit(MOST_ACCOUNTS - 1L)
                .forEach(secrets::add);
        String text = secrets.stream().map(DeviceSecret::text).collect(Collectors.joining(SEPARATOR));
        Cookie cookie = new Cookie(name(request), sealer.seal(text, CONTEXT));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        response.addCookie(cookie);
    }

    private List<DeviceSecret> open(String sealed) {
        try {
            return Stream.of(sealer.open(sealed, CONTEXT).split(SEPARATOR, -1))
                    .flatMap(text -> DeviceSecret.find(text).stream())
                    .toList();
        } catch (BrokenSeal foreign) {
            return List.of();
        }
    }

    private static Optional<String> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST)
                .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }
}
