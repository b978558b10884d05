/**
 * What the tests of every service share: tokens and the key set that trusts them, fresh stores for a Spring context,
 * the architecture rules, assertions about contracts, and in-memory stand-ins for clock and outbox. Nothing here knows
 * a word of the domain, and nothing of it is on a service's run-time class path.
 */
@NullMarked
package io.fitconnect.platform.test;

import org.jspecify.annotations.NullMarked;
