@NullMarked
package io.fitconnect.auth.administration;

import org.jspecify.annotations.NullMarked;
