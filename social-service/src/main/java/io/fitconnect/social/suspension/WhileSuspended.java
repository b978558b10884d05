package io.fitconnect.social.suspension;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether a suspended account may use an endpoint where its method does not: POST, PUT and PATCH are closed, a DELETE is open, since it mostly
 * takes back what is one's own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface WhileSuspended {

    Access value();

    /** What a suspended account gets. */
    enum Access {
        /** The endpoint tells others nothing. */
        OPEN,
        /** The endpoint acts on others, or on what belongs to them too. */
        CLOSED
    }
}
