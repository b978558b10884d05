/** What the kinds below have in common: how they read the events of group trainings. Each kind is a folder of its own. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining;

import org.jspecify.annotations.NullMarked;
