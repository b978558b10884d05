package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** A way to prove who one is that pages offer beside the password and codes. Each way declares one bean of this type. */
public interface SignInWay {

    /**
     * What the page needs for it; nothing when the way is not offered.
     *
     * @param account whose proof is asked for; empty on the sign-in page, where anybody may come
     */
    Map<String, Object> offer(HttpServletRequest request, Optional<AccountId> account);
}
