/** What the owner of an account must know to notice that somebody else uses it. Cannot be muted. */
@NullMarked
package io.fitconnect.notification.kind.accountsecurity;

import org.jspecify.annotations.NullMarked;
