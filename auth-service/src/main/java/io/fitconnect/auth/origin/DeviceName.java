package io.fitconnect.auth.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a browser and its system as coarsely as its owner needs to recognise it, such as "Firefox, Android". */
public final class DeviceName {

    /** The first that a browser claims counts: most claim to be others too. */
    private static final List<List<String>> BROWSERS = List.of(
            List.of("Edg", "Edge"),
            List.of("OPR", "Opera"),
            List.of("YaBrowser", "Yandex Browser"),
            List.of("SamsungBrowser", "Samsung Internet"),
            List.of("Firefox", "Firefox"),
            List.of("FxiOS", "Firefox"),
            List.of("CriOS", "Chrome"),
            List.of("Chrome", "Chrome"),
            List.of("Safari", "Safari"));

    private static final List<List<String>> SYSTEMS = List.of(
            List.of("Android", "Android"),
            List.of("iPhone", "iPhone"),
            List.of("iPad", "iPad"),
            List.of("Windows", "Windows"),
            List.of("Mac OS", "macOS"),
            List.of("CrOS", "ChromeOS"),
            List.of("Linux", "Linux"));

    private DeviceName() {}

    /** Empty when the browser says nothing that is known. */
    public static String of(@Nullable String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<List<String>> names, @Nullable String userAgent) {
        return names.stream()
                .filter(name -> userAgent != null && userAgent.contains(name.get(0)))
                .map(name -> name.get(1))
                .findFirst()
                .orElse("");
    }
}
