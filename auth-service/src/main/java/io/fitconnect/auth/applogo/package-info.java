/**
 * Logos of vendors' applications, as small squares that this house encoded. A logo waits until an administrator approved it; athletes
 * see none of an application that is not approved or whose owner is locked. Owns the table {@code vendor_app_logo}.
 */
@NullMarked
package io.fitconnect.auth.applogo;

import org.jspecify.annotations.NullMarked;
