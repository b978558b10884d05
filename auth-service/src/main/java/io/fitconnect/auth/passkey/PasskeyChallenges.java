package io.fitconnect.auth.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.web.webauthn.api.Bytes;

/** The challenges that pages of a browser show, the newest few: each tab has its own. One is good for one answer. */
final class PasskeyChallenges {

    private static final String ATTRIBUTE = PasskeyChallenges.class.getName();
    private static final int MOST = 8;

    private PasskeyChallenges() {}

    static Bytes next(HttpServletRequest request) {
        Bytes challenge = Bytes.random();
        List<String> open = list(request.getSession());
        if (open.size() >= MOST) {
            open.remove(0);
        }
        open.add(challenge.toBase64UrlString());
        request.getSession().setAttribute(ATTRIBUTE, open);
        return challenge;
    }

    /** Uses a challenge up; false when no page of this browser shows it. */
    static boolean use(Bytes challenge, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        List<String> open = list(session);
        boolean isOpen = open.remove(challenge.toBase64UrlString());
        session.setAttribute(ATTRIBUTE, open);
        return isOpen;
    }

    private static List<String> list(HttpSession session) {
        List<String> open = new ArrayList<>();
        if (session.getAttribute(ATTRIBUTE) instanceof List<?> kept) {
            kept.forEach(each -> open.add((String) each));
        }
        return open;
    }
}
