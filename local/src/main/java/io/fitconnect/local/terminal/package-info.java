/**
 * What a person sees: progress per part while a platform starts, and tables. On a terminal the progress is redrawn in place,
 * elsewhere each change is one plain line.
 */
@NullMarked
package io.fitconnect.local.terminal;

import org.jspecify.annotations.NullMarked;
