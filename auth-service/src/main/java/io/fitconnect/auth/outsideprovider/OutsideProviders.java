package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.signin.SignInWay;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The providers that people may sign in with. */
@Component
public class OutsideProviders implements SignInWay {

    private final Map<String, OutsideProvider> providers;

    OutsideProviders(OutsideProviderSettings settings) {
        this.providers = settings.outsideProviders();
    }

    /** For buttons, by name. */
    public List<Choice> list() {
        return providers.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue().name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** What people call it; its id when it was taken out of the settings. */
    public String nameOf(String id) {
        return find(id).map(OutsideProvider::name).orElse(id);
    }

    /** Where people sign in at it; empty when it was taken out of the settings. */
    public Optional<String> findSignInAddress(String id) {
        return find(id).map(provider -> provider.authorizationUri().toString());
    }

    Optional<OutsideProvider> find(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    @Override
    public Map<String, Object> offer(HttpServletRequest request, Optional<AccountId> account) {
        return account.isPresent() ? Map.of() : Map.of("providers", list());
    }

    /** A provider as a page offers it. */
    public record Choice(String id, String name) {}
}
