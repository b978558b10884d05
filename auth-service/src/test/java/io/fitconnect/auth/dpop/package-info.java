@NullMarked
package io.fitconnect.auth.dpop;

import org.jspecify.annotations.NullMarked;
