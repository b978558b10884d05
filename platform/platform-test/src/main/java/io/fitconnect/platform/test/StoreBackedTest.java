package io.fitconnect.platform.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the Spring context of a test real stores and the test issuer, by setting the standard properties. Test classes
 * with the same stores and otherwise the same configuration share one context, and with it one database: they keep
 * apart by using athletes of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface StoreBackedTest {

    /** The stores that the context needs; none for a context that only needs the test issuer. */
    Store[] value();

    /** Whether the context trusts {@link TestTokens}; not wanted where the service issues tokens itself. */
    boolean trustsTestTokens() default true;
}
