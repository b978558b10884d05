/**
 * Clients that prove who they are by a signed assertion ({@code private_key_jwt}): their keys stand in the registration or at an address of
 * theirs. An assertion is good for five minutes at most, and once.
 */
@NullMarked
package io.fitconnect.auth.assertion;

import org.jspecify.annotations.NullMarked;
