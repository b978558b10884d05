package io.fitconnect.shop.order.web;

import io.fitconnect.platform.ids.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The check-out pages of a browser session. Each has the id that its order will bear, so that a guest's order belongs to the session
 * before it is placed, however often the form is sent.
 */
@Component
class CheckoutSession {

    private static final String ATTRIBUTE = "checkouts";
    private static final int REMEMBERED = 20;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    UUID open(HttpServletRequest request) {
        HttpSession session = request.getSession();
        var ids = new ArrayList<>(list(session));
        UUID id = Ids.next();
        ids.add(id.toString());
        session.setAttribute(ATTRIBUTE, new ArrayList<>(ids.subList(Math.max(0, ids.size() - REMEMBERED), ids.size())));
        return id;
    }

    boolean has(HttpServletRequest request, UUID id) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && list(session).contains(id.toString());
    }

    /** The id of a form or an address; null when it is none. */
    static @Nullable UUID parse(@Nullable String typed) {
        return typed != null && ID.matcher(typed).matches() ? UUID.fromString(typed) : null;
    }

    private static List<String> list(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }
}
