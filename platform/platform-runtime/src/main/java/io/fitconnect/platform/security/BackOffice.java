package io.fitconnect.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Admits a person of the house who works in the back office: the token carries the scope {@code back-office} and one of
 * the roles. Only the house's own clients get such a token.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@PreAuthorize("hasAuthority('SCOPE_back-office') and hasAnyRole({value})")
public @interface BackOffice {

    String EDITOR = "'EDITOR'";
    String MODERATOR = "'MODERATOR'";
    String SUPPORT = "'SUPPORT'";
    String ADMINISTRATOR = "'ADMINISTRATOR'";

    /** The roles of which one is enough: constants of this annotation. */
    String[] value();
}
