package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that pages offer beside the password and codes. */
@Component
public class SignInWays {

    private final List<SignInWay> ways;

    SignInWays(ObjectProvider<SignInWay> ways) {
        this.ways = ways.orderedStream().toList();
    }

    /** The model of a page that asks for a proof. */
    public Map<String, Object> offer(HttpServletRequest request, Optional<AccountId> account) {
        Map<String, Object> model = new HashMap<>();
        ways.forEach(way -> model.putAll(way.offer(request, account)));
        return model;
    }
}
