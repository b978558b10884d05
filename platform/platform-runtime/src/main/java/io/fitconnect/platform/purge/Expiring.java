package io.fitconnect.platform.purge;

/** A bean that says which rows of one table are past; {@link Purge} removes them. */
@FunctionalInterface
public interface Expiring {

    Expiry expiry();
}
