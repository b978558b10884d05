package io.fitconnect.platform.management;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.problem.StatusProblems;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Decides who may use a management port. It has no sign-in, so a page that an operator visits must not reach it through the browser: a
 * page's author can make a name of theirs lead to this machine (DNS rebinding), but has no power over addresses. Only who is on the
 * machine changes anything.
 */
public final class ManagementAccess {

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern ADDRESS = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}|\\[[0-9a-fA-F:.]+]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Set<String> names;

    /** Knows the application's name too: by it a neighbour in the same network of containers finds it. */
    public ManagementAccess(String applicationName) {
        this.names = Set.of("localhost", applicationName.toLowerCase(Locale.ROOT));
    }

    /** Why a request is refused; empty when it is not. */
    public Optional<Refusal> findRefusal(ManagementRequest request) {
        if (!isOwn(request.host())) {
            return refuse(HttpStatus.MISDIRECTED_REQUEST, "Name this port by its address or by localhost.");
        }
        if (isForeign(request)) {
            return refuse(HttpStatus.FORBIDDEN, "Pages of other sites may not use this port.");
        }
        return request.isWrite() && !request.isFromThisMachine()
                ? refuse(HttpStatus.FORBIDDEN, "What changes anything is accepted from the machine itself only.")
                : Optional.empty();
    }

    private boolean isOwn(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = PORT.matcher(host).replaceFirst("");
        return names.contains(name.toLowerCase(Locale.ROOT))
                || ADDRESS.matcher(name).matches();
    }

    private static boolean isForeign(ManagementRequest request) {
        boolean fromOther = request.origin() != null && !request.origin().equals("http://" + request.host());
        return fromOther || (request.fetchSite() != null && !OWN_SITE.contains(request.fetchSite()));
    }

    private static Optional<Refusal> refuse(HttpStatus status, String detail) {
        return Optional.of(new Refusal(StatusProblems.typeOf(status), detail));
    }
}
