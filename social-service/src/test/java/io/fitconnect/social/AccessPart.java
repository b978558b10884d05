package io.fitconnect.social;

import io.fitconnect.platform.test.access.AccessRow;
import org.jspecify.annotations.Nullable;

/** What one feature contributes to the authorization matrix: real objects for its addresses, and bodies for its writes. */
public interface AccessPart {

    /** Whether the row's path belongs to this feature. */
    boolean owns(AccessRow row);

    /** The row's path with the ids of objects that exist; called again for each request, since a row may delete its object. */
    String address(AccessRow row, AccessActors actors);

    /** The body of the request, or null for one without. */
    @Nullable
    String body(AccessRow row, AccessActors actors);
}
