package io.fitconnect.auth.stepup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act of the API that pages do for a recent proof only. A token whose {@code auth_time} is missing or older is answered with 401 and
 * {@code insufficient_user_authentication} (RFC 9470): the application sends the person through sign-in with {@code max_age}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface RecentSignIn {}
