/**
 * The main story of the platform, run by {@link io.fitconnect.e2e.Demo} through the gateway: an athlete registers and
 * signs in, a vendor's app is registered and agreed to, the vendor pushes a recording, and the training stands in the
 * diary. Every step shows what came back; a step that differs is marked and makes the demo fail.
 */
@NullMarked
package io.fitconnect.e2e;

import org.jspecify.annotations.NullMarked;
