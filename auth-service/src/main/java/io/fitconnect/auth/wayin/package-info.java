/** What opens an account beside its password, and what of that is new. Each feature that has such declares a {@link WayIn}. */
@NullMarked
package io.fitconnect.auth.wayin;

import org.jspecify.annotations.NullMarked;
