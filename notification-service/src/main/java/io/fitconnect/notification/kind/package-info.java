/**
 * What can be told. A kind is one folder below this package: its texts in each language, its arguments, the channels that carry it
 * by default, whether it can be muted, and the events that it follows from. Nothing outside of its folder names it.
 */
@NullMarked
package io.fitconnect.notification.kind;

import org.jspecify.annotations.NullMarked;
