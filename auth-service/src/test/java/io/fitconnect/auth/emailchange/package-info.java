@NullMarked
package io.fitconnect.auth.emailchange;

import org.jspecify.annotations.NullMarked;
