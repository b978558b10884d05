@NullMarked
package io.fitconnect.auth.passwordchange;

import org.jspecify.annotations.NullMarked;
