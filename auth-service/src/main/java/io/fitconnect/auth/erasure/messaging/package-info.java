/** The answers of services. */
@NullMarked
package io.fitconnect.auth.erasure.messaging;

import org.jspecify.annotations.NullMarked;
