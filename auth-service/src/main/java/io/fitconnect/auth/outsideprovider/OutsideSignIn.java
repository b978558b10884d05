package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Sends people to providers and takes them back. */
@Component
public class OutsideSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideSignIn.class);

    private final OutsideRegistrations registrations;
    private final OutsideAnswers answers;
    private final OutsideLinks links;
    private final Transactions transactions;
    private final MeterRegistry meters;

    OutsideSignIn(
            OutsideRegistrations registrations,
            OutsideAnswers answers,
            OutsideLinks links,
            Transactions transactions,
            MeterRegistry meters) {
        this.registrations = registrations;
        this.answers = answers;
        this.links = links;
        this.transactions = transactions;
        this.meters = meters;
    }

    /**
     * Returns the provider's address to send the browser to; empty when there is no such provider.
     *
     * @param linkTo the signed-in account that is to be linked; empty for a sign-in
     */
    public Optional<String> begin(String provider, Optional<AccountId> linkTo, HttpServletRequest request) {
        Map<String, Object> remembered = new HashMap<>();
        linkTo.ifPresent(account -> remembered.put(OutsideRequests.ACCOUNT, account.toString()));
        InterruptedRequests.findKey(request).ifPresent(key -> remembered.put(OutsideRequests.RESUME, key));
        return registrations
                .find(provider)
                .map(registration ->
                        OutsideRequests.begin(registration, remembered, request).getAuthorizationRequestUri());
    }

    /** Takes an answer; empty when it answers no question of this browser, or is not right. */
    public Optional<OutsideArrival> complete(String provider, String state, String code, HttpServletRequest request) {
        Optional<OAuth2AuthorizationRequest> asked = OutsideRequests.take(state, request);
        Optional<ClientRegistration> registration = registrations
                .find(provider)
                .filter(known -> asked.filter(
                                question -> Objects.equals(known.getRedirectUri(), question.getRedirectUri()))
                        .isPresent());
        Optional<OutsideArrival> arrival =
                registration.flatMap(known -> check(known, asked.orElseThrow(), state, code));
        meters.counter("fitconnect.auth.outside.sign.ins", "result", arrival.isPresent() ? "success" : "refused")
                .increment();
        return arrival;
    }

    private Optional<OutsideArrival> check(
            ClientRegistration registration, OAuth2AuthorizationRequest asked, String state, String code) {
        try {
            OutsidePerson person = answers.check(registration, asked, state, code);
            return Optional.of(new OutsideArrival(
                    person,
                    Optional.ofNullable((String) asked.getAttribute(OutsideRequests.ACCOUNT))
                            .map(AccountId::of),
                    Optional.ofNullable(asked.getAttribute(OutsideRequests.RESUME)),
                    transactions
                            .run(() -> links.find(person.provider(), person.subject()))
                            .map(owner -> new OutsideLink(owner, person.provider(), person.subject()))));
        } catch (AuthenticationException | RestClientException refused) {
            LOG.warn("Sign-in with {} failed: {}", registration.getRegistrationId(), refused.toString());
            return Optional.empty();
        }
    }
}
