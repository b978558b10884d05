@NullMarked
package io.fitconnect.auth.recovery;

import org.jspecify.annotations.NullMarked;
