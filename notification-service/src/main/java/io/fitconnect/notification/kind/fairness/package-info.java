/**
 * What speaks against an athlete's recordings, and what moderators decided about it. Neither can be muted: the training counts nowhere meanwhile. Texts
 * name nobody; the flag's page shows its figures.
 */
@NullMarked
package io.fitconnect.notification.kind.fairness;

import org.jspecify.annotations.NullMarked;
