package io.fitconnect.auth.consent;

import java.util.Collection;
import java.util.List;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** A scope with the keys of the messages that say in plain words what it allows. */
public record ScopeText(String name) {

    /** Those of an application. Every scope tells whose account it is, too; so that is named only when there is no other. */
    public static List<ScopeText> of(Collection<String> scopes) {
        return scopes.stream()
                .filter(scope -> !scope.equals(OidcScopes.OPENID) || scopes.size() == 1)
                .sorted()
                .map(ScopeText::new)
                .toList();
    }

    /** What it allows, in a few words. */
    public String titleKey() {
        return "scope." + key() + ".title";
    }

    /** What that means. Says nothing that another scope could make untrue. */
    public String detailKey() {
        return "scope." + key() + ".detail";
    }

    private String key() {
        return name.replace(':', '-');
    }
}
