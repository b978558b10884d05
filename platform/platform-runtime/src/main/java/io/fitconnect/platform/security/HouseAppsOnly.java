package io.fitconnect.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller that people use through the apps of the house alone: for a token that a person gave to a vendor's app it answers 403,
 * whatever scopes the token has. Tokens of clients that act for themselves are none of its matter.
 *
 * @see FirstPartyClients
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HouseAppsOnly {}
